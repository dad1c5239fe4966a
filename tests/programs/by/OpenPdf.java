import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What OpenPDF does with a form: OpenPdf ACT IN OUT [a file with a name and a value on each line, or a second form]. */
public class OpenPdf {
    public static void main(String[] args) throws Exception {
        String act = args[0];
        PdfReader reader = new PdfReader(args[1]);
        if (act.equals("merge")) {
            Document document = new Document();
            PdfCopy copy = new PdfCopy(document, new FileOutputStream(args[2]));
            document.open();
            for (PdfReader one : new PdfReader[] {reader, new PdfReader(args[3])})
                for (int page = 1; page <= one.getNumberOfPages(); page++) copy.addPage(copy.getImportedPage(one, page));
            document.close();
            return;
        }
        PdfStamper stamper = new PdfStamper(reader, new FileOutputStream(args[2]));
        if (act.equals("protect")) stamper.setEncryption(null, "owner".getBytes(), PdfWriter.ALLOW_PRINTING, PdfWriter.ENCRYPTION_AES_128);
        if (act.startsWith("fill"))
            for (String line : Files.readAllLines(Path.of(args[3]))) {
                String[] parts = line.split("\t", 2);
                stamper.getAcroFields().setField(parts[0], parts[1].replace('\u001f', '\n'));
            }
        if (act.contains("flatten")) stamper.setFormFlattening(true);
        stamper.close();
    }
}
