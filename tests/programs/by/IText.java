import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.kernel.pdf.EncryptionConstants;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.utils.PdfMerger;
import java.nio.file.Files;
import java.nio.file.Path;

/** What iText does with a form: IText ACT IN OUT [a file with a name and a value on each line, or a second form]. */
public class IText {
    public static void main(String[] args) throws Exception {
        String act = args[0];
        WriterProperties properties = new WriterProperties();
        if (act.equals("protect"))
            properties.setStandardEncryption(null, "owner".getBytes(), EncryptionConstants.ALLOW_PRINTING, EncryptionConstants.ENCRYPTION_AES_256);
        PdfDocument file = new PdfDocument(new PdfReader(args[1]), new PdfWriter(args[2], properties));
        PdfAcroForm form = PdfAcroForm.getAcroForm(file, true);
        if (act.startsWith("fill"))
            for (String line : Files.readAllLines(Path.of(args[3]))) {
                String[] parts = line.split("\t", 2);
                form.getField(parts[0]).setValue(parts[1].replace('\u001f', '\n'));
            }
        if (act.contains("flatten")) form.flattenFields();
        if (act.equals("merge")) {
            PdfDocument second = new PdfDocument(new PdfReader(args[3]));
            new PdfMerger(file).merge(second, 1, second.getNumberOfPages());
        }
        file.close();
    }
}
