package dev.foreword.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What a record’s Javadoc says of its components, as the compiler reads it. */
public final class RecordDocs {

    private final String file;
    private final DocCommentTree comment;

    private RecordDocs(String file, DocCommentTree comment) {
        this.file = file;
        this.comment = comment;
    }

    /** {@return the Javadoc of the record in a file} */
    public static RecordDocs of(Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file.toFile()));
            CompilationUnitTree unit = task.parse().iterator().next();
            TreePath record =
                    new TreePath(new TreePath(unit), unit.getTypeDecls().get(0));
            return new RecordDocs(file.toString(), DocTrees.instance(task).getDocCommentTree(record));
        }
    }

    /** {@return the words of a component’s {@code @param}; a record without any says it all in its first sentence} */
    public String meaning(String component) {
        List<? extends DocTree> words = comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .filter(param -> param.getName().getName().contentEquals(component))
                .findFirst()
                .<List<? extends DocTree>>map(ParamTree::getDescription)
                .orElse(comment.getFullBody());
        String text = words.stream().map(RecordDocs::plain).collect(Collectors.joining());
        assertThat(text).as("what %s is in %s", component, file).isNotBlank();
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String plain(DocTree tree) {
        return switch (tree.getKind()) {
            case CODE, LITERAL -> ((LiteralTree) tree).getBody().getBody();
            case LINK, LINK_PLAIN -> ((LinkTree) tree).getReference().getSignature();
            case TEXT -> ((TextTree) tree).getBody();
            default -> tree.toString();
        };
    }
}
