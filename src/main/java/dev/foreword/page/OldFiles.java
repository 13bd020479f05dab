package dev.foreword.page;

import dev.foreword.model.basic.Redirect;
import dev.foreword.model.index.Redirects;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.file.OutputFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Files at old addresses. A page can lead on to another and a file can’t, so what stands at the new address stands at the
 * old one too; and the table or the picture beside a page that has moved is found beside its old address.
 */
public final class OldFiles {

    private OldFiles() {}

    /**
     * {@return the copies}
     *
     * @param files all files that are published otherwise
     */
    public static List<OutputFile> of(ResolvedSite site, List<OutputFile> files) {
        Map<String, OutputFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        Redirects redirects = new Redirects(site);
        List<OutputFile> copies = new ArrayList<>();
        for (Redirect redirect : redirects.all()) {
            String origin = redirect.origin().address();
            String end = redirects.end(origin).orElse(origin);
            List<String> endings = Redirects.isFile(origin) ? List.of("") : Redirects.BESIDE;
            for (String ending : endings) {
                OutputFile file = byPath.get(end + ending);
                if (file != null && !byPath.containsKey(origin + ending)) {
                    copies.add(new OutputFile(origin + ending, file.bytes()));
                }
            }
        }
        return copies;
    }
}
