import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** What PDFBox does with a form: PdfBox ACT IN OUT [a file with a name and a value on each line, or a second form]. */
public class PdfBox {
    public static void main(String[] args) throws Exception {
        String act = args[0];
        try (PDDocument file = Loader.loadPDF(new File(args[1]))) {
            var form = file.getDocumentCatalog().getAcroForm();
            if (act.startsWith("fill"))
                for (String line : Files.readAllLines(Path.of(args[3]))) {
                    String[] parts = line.split("\t", 2);
                    try {
                        form.getField(parts[0]).setValue(parts[1].replace('\u001f', '\n'));
                    } catch (IllegalArgumentException noLetters) {
                        System.err.println(parts[0] + ": " + noLetters.getMessage());
                    }
                }
            if (act.equals("flatten") || act.equals("fill-and-flatten")) form.flatten();
            if (act.equals("merge"))
                try (PDDocument second = Loader.loadPDF(new File(args[3]))) {
                    new PDFMergerUtility().appendDocument(file, second);
                    file.save(args[2]);
                    return;
                }
            if (act.equals("protect")) {
                var policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
                policy.setEncryptionKeyLength(128);
                policy.setPreferAES(true);
                file.protect(policy);
            }
            file.save(args[2]);
        }
    }
}
