package dev.foreword.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program’s own jar. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {words(VersionProvider.class.getPackage().getImplementationVersion())};
    }

    /** {@return what is printed; classes that are run without a jar have no version} */
    static String words(@Nullable String version) {
        return "Foreword " + (version == null ? "(development)" : version);
    }
}
