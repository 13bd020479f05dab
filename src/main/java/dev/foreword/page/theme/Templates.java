package dev.foreword.page.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fills templates. They see the components of the view's records and nothing else of Java; what goes wrong in one is
 * reported with its name and line.
 */
public final class Templates {

    private final Configuration configuration;
    private final Diagnostics diagnostics;

    public Templates(Theme theme, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.configuration = configuration(theme);
    }

    private static Configuration configuration(Theme theme) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ThemeLoader(theme));
        configuration.setDefaultEncoding(UTF_8.name());
        configuration.setOutputEncoding(UTF_8.name());
        configuration.setURLEscapingCharset(UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setLocalizedLookup(false);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setWhitespaceStripping(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        wrapper.setMemberAccessPolicy(new MemberAccessPolicy() {
            @Override
            public ClassMemberAccessPolicy forClass(Class<?> type) {
                return new RecordComponentsOnly(type);
            }

            @Override
            public boolean isToStringAlwaysExposed() {
                return false;
            }
        });
        configuration.setObjectWrapper(wrapper.build());
        return configuration;
    }

    /** {@return markup as templates take it: not escaped again} */
    public static TemplateHTMLOutputModel html(String markup) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return whether a file of a theme is a template} */
    static boolean isTemplate(String name) {
        return name.endsWith(".ftlh") || name.endsWith(".ftlx") || name.endsWith(".ftl");
    }

    /** Reports it when a template can't be read. */
    void parse(String name) {
        read(name);
    }

    /**
     * {@return a template, filled; empty after a problem, which is reported}
     *
     * @param name the template
     * @param model what it sees
     */
    public String fill(String name, Record model) {
        return read(name).map(template -> fill(template, model)).orElse("");
    }

    private String fill(Template template, Record model) {
        StringWriter out = new StringWriter(8192);
        try {
            template.process(model, out);
            return out.toString();
        } catch (TemplateException e) {
            report(e, template.getName());
            return "";
        } catch (StackOverflowError e) {
            reportCircle(template.getName());
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Template> read(String name) {
        try {
            return Optional.of(configuration.getTemplate(name));
        } catch (TemplateNotFoundException e) {
            report(
                    Rule.UNKNOWN_TEMPLATE,
                    name,
                    1,
                    1,
                    "there is no template \"" + e.getTemplateName() + "\"",
                    "put it into templates/, or name one that lies there");
        } catch (ParseException e) {
            String file = e.getTemplateName() == null ? name : e.getTemplateName();
            report(
                    Rule.TEMPLATE_FAILED,
                    file,
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    firstLine(e.getEditorMessage()),
                    "look for a mark that isn’t closed at or before this place, or take the file out for the theme’s own");
        } catch (StackOverflowError e) {
            reportCircle(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    /** FreeMarker sets no limit to how deep a template may go, so the stack does. */
    private void reportCircle(String name) {
        report(
                Rule.TEMPLATE_FAILED,
                name,
                1,
                1,
                "this template leads back to itself, or is nested too deep",
                "look for an include or a macro that calls itself");
    }

    private void report(TemplateException e, String name) {
        String file = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
        int line = e.getLineNumber() == null ? 1 : e.getLineNumber();
        int column = e.getColumnNumber() == null ? 1 : e.getColumnNumber();
        String blamed = e.getBlamedExpressionString();
        String message = blamed == null
                ? firstLine(e.getMessageWithoutStackTop())
                : "there is no value for \"" + blamed + "\", or it isn't of the kind that is needed here";
        report(
                Rule.TEMPLATE_FAILED,
                file,
                line,
                column,
                message,
                "the guide lists what templates see; " + name + " was being filled");
    }

    private void report(Rule rule, String template, int line, int column, String message, String help) {
        Place place = Place.at("templates/" + template, Math.max(1, line), Math.max(1, column));
        diagnostics.report(rule, place, message, help);
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "the template can't be read"
                : message.lines().findFirst().orElse("the template can't be read");
    }

    /** Lets templates see the components of records. */
    private record RecordComponentsOnly(Class<?> type) implements ClassMemberAccessPolicy {
        @Override
        public boolean isMethodExposed(Method method) {
            return type.isRecord()
                    && Arrays.stream(type.getRecordComponents())
                            .anyMatch(c -> c.getAccessor().equals(method));
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }

    /** FreeMarker's view of a theme. */
    private record ThemeLoader(Theme theme) implements TemplateLoader {

        @Override
        public @Nullable Object findTemplateSource(String name) {
            Optional<byte[]> bytes = theme.read(name);
            return bytes.orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new InputStreamReader(new ByteArrayInputStream((byte[]) source), UTF_8);
        }

        @Override
        public void closeTemplateSource(Object source) {
            // Nothing is open.
        }
    }
}
