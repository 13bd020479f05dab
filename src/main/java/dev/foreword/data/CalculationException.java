package dev.foreword.data;

/** A calculation that has no result, such as a division by zero; the message is for the author. */
public final class CalculationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String help;

    public CalculationException(String message, String help) {
        super(message);
        this.help = help;
    }

    /** {@return what is wrong} */
    public String fault() {
        return String.valueOf(getMessage());
    }

    /** {@return what to do about it} */
    public String help() {
        return help;
    }
}
