"""What libraries for Python do with a form: python.py LIBRARY ACT IN OUT [VALUES or SECOND FILE]."""
import json
import sys

library, act, source, target = sys.argv[1:5]
more = sys.argv[5] if len(sys.argv) > 5 else "{}"


def with_pypdf():
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject

    writer = PdfWriter(clone_from=source)
    if act in ("fill", "fill-by-its-manual", "fill-and-flatten"):
        fields = writer.get_fields() or {}
        is_box = lambda name: fields[name].get("/FT") == "/Btn"
        as_state = (lambda value: "/" + value) if act == "fill-by-its-manual" else (lambda value: NameObject("/" + value))
        values = {name: as_state(value) if is_box(name) else value for name, value in json.loads(more).items()}
        for page in writer.pages:
            writer.update_page_form_field_values(page, values, auto_regenerate=False, flatten=act == "fill-and-flatten")
        if act == "fill-and-flatten":
            writer.remove_annotations(subtypes="/Widget")
    if act == "flatten":
        for page in writer.pages:
            texts = {name: field.get("/V") for name, field in (writer.get_fields() or {}).items() if field.get("/V")}
            writer.update_page_form_field_values(page, texts, flatten=True)
        writer.remove_annotations(subtypes="/Widget")
    if act == "merge":
        writer.append(PdfReader(more))
    if act == "protect":
        writer.encrypt("", "owner", algorithm="AES-256")
    writer.write(target)


def with_pikepdf():
    import pikepdf
    from pikepdf import form

    file = pikepdf.open(source)
    if act == "fill":
        fields = form.Form(file)
        for name, value in json.loads(more).items():
            field = fields[name]
            if isinstance(field, form.TextField):
                field.value = value
            elif isinstance(field, form.CheckboxField):
                field.checked = True
            else:
                field.selected = next(one for one in field.options if str(one.on_value) == "/" + value)
    if act == "flatten":
        file.generate_appearance_streams()
        file.flatten_annotations("all")
    if act == "merge":
        file.pages.extend(pikepdf.open(more).pages)
    encryption = pikepdf.Encryption(user="", owner="owner", R=4) if act == "protect" else None
    file.save(target, encryption=encryption) if encryption else file.save(target)


def with_pymupdf():
    import pymupdf

    file = pymupdf.open(source)
    if act == "fill":
        values = json.loads(more)
        for page in file:
            for widget in page.widgets():
                value = values.get(widget.field_name)
                if value is None:
                    continue
                if widget.field_type == pymupdf.PDF_WIDGET_TYPE_TEXT:
                    widget.field_value = value
                elif widget.on_state() != value:
                    continue
                else:
                    widget.field_value = True
                widget.update()
    if act == "flatten":
        file.bake()
    if act == "merge":
        file.insert_pdf(pymupdf.open(more))
    if act == "protect":
        file.save(target, encryption=pymupdf.PDF_ENCRYPT_AES_256, owner_pw="owner", user_pw="")
    else:
        file.save(target, garbage=3, deflate=True)


def with_pdfium():
    import ctypes

    import pypdfium2
    import pypdfium2.raw as raw

    file = pypdfium2.PdfDocument(source)
    if act == "merge":
        other = pypdfium2.PdfDocument(more)
        file.import_pages(other)
    else:
        file.init_forms()
        values = json.loads(more)
        for page in file:
            if act == "fill":
                fill_with_pdfium(file, page, values, raw, ctypes)
            if act == "flatten":
                page.flatten()
    file.save(target)


def fill_with_pdfium(file, page, values, raw, ctypes):
    """Types and clicks at each place, as somebody in Chrome does."""
    handle = file.formenv.raw
    raw.FORM_OnAfterLoadPage(page.raw, handle)
    for index in range(raw.FPDFPage_GetAnnotCount(page.raw)):
        annot = raw.FPDFPage_GetAnnot(page.raw, index)
        name = read_text(raw.FPDFAnnot_GetFormFieldName, handle, annot, ctypes)
        kind = raw.FPDFAnnot_GetFormFieldType(handle, annot)
        value = values.get(name)
        if value is None or kind < 0:
            continue
        rect = raw.FS_RECTF()
        raw.FPDFAnnot_GetRect(annot, rect)
        x, y = (rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2
        is_text = kind == raw.FPDF_FORMFIELD_TEXTFIELD
        if not is_text and read_text(raw.FPDFAnnot_GetFormFieldExportValue, handle, annot, ctypes) != value:
            continue
        raw.FORM_OnMouseMove(handle, page.raw, 0, x, y)
        raw.FORM_OnLButtonDown(handle, page.raw, 0, x, y)
        raw.FORM_OnLButtonUp(handle, page.raw, 0, x, y)
        if is_text:
            letters = (value + "\0").encode("utf-16-le")
            buffer = ctypes.create_string_buffer(letters, len(letters))
            raw.FORM_ReplaceSelection(handle, page.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)))
        raw.FORM_ForceToKillFocus(handle)
    raw.FORM_OnBeforeClosePage(page.raw, handle)


def read_text(read, handle, annot, ctypes):
    length = read(handle, annot, None, 0)
    buffer = ctypes.create_string_buffer(length)
    read(handle, annot, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return buffer.raw[: length - 2].decode("utf-16-le")


{"pypdf": with_pypdf, "pikepdf": with_pikepdf, "pymupdf": with_pymupdf, "pypdfium2": with_pdfium}[library]()
