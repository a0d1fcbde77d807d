#include "document/pdf/finishing.h"

#include <span>

#include "base/check.h"
#include "base/embedded.h"
#include "document/pdf/page_content.h"
#include "document/pdf/qpdf.h"

namespace letopis {

/// Written at build time by letopis_embed_with; holds sRGB alone.
std::span<const EmbeddedFile> colour_profiles();

namespace {

using Object = QPDFObjectHandle;

/// PDF/UA-1, 7.1: content is tagged or an artifact. The page group, which cairo adds though nothing
/// is transparent, goes: PDF/A-2, 6.2.10 would want a blending colour space for it.
void finish_page(Object page) {
    Object contents = page.getKey("/Contents");
    const auto content = contents.getStreamData(qpdf_dl_generalized);
    const std::string_view text{reinterpret_cast<const char*>(content->getBuffer()),
                                content->getSize()};
    contents.replaceStreamData(with_artifacts_marked(text), Object::newNull(), Object::newNull());
    page.replaceKey("/Tabs", Object::newName("/S"));
    page.removeKey("/Group");
}

Object table_attributes(const ElementAttributes& attributes) {
    Object dictionary = Object::newDictionary();
    dictionary.replaceKey("/O", Object::newName("/Table"));
    if (attributes.scope != Scope::none)
        dictionary.replaceKey("/Scope",
                              Object::newName(attributes.scope == Scope::row ? "/Row" : "/Column"));
    if (attributes.row_span > 1)
        dictionary.replaceKey("/RowSpan", Object::newInteger(attributes.row_span));
    if (attributes.column_span > 1)
        dictionary.replaceKey("/ColSpan", Object::newInteger(attributes.column_span));
    return dictionary;
}

/// PDF/UA-1, 7.5: heads say what they head; 7.3: figures have words that stand for them.
void finish_element(Object structure, const ElementAttributes& attributes) {
    const bool plain_cell =
        attributes.scope == Scope::none && attributes.row_span == 1 && attributes.column_span == 1;
    if (!plain_cell) structure.replaceKey("/A", table_attributes(attributes));
    if (!attributes.alternative.empty())
        structure.replaceKey("/Alt", Object::newUnicodeString(attributes.alternative));
}

/// Walks the structure tree in the order of reading, which is the order of opening.
class StructureWalk {
public:
    explicit StructureWalk(std::span<const Element> elements) : elements_{elements} {}

    void visit(Object node) {
        if (node.isArray()) {
            for (int i = 0; i < node.getArrayNItems(); ++i) visit(node.getArrayItem(i));
            return;
        }
        if (!node.isDictionary()) return;  // A number of marked content.
        if (node.hasKey("/S")) meet(node);
        if (node.hasKey("/K")) visit(node.getKey("/K"));
    }

    bool met_all() const { return next_ == elements_.size(); }

private:
    void meet(Object node) {
        LETOPIS_CHECK(next_ < elements_.size(), "the tree has no element that was not opened");
        const Element& element = elements_[next_++];
        LETOPIS_CHECK(node.getKey("/S").getName().substr(1) == structure_name(element.tag),
                      "the tree has the elements in the order opened");
        finish_element(node, element.attributes);
    }

    std::span<const Element> elements_;
    std::size_t next_ = 0;
};

/// PDF/A-2, 6.2.11.3.2: cairo leaves the map out where the numbers are the same.
void finish_fonts(QPDF& pdf) {
    for (Object object : pdf.getAllObjects())
        if (object.isDictionaryOfType("/Font", "/CIDFontType2") && !object.hasKey("/CIDToGIDMap"))
            object.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
}

/// PDF/A-2, 6.2.3: what grey and black mean.
Object output_intent(QPDF& pdf) {
    Object profile = Object::newStream(&pdf, std::string{colour_profiles().front().plain});
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::parse(
        "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"
        " /Info (sRGB IEC61966-2.1) /RegistryName (http://www.color.org) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    return intent;
}

Object metadata_stream(QPDF& pdf, const DocumentTraits& traits) {
    Object stream = Object::newStream(&pdf, xmp_packet(traits));
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    stream.setFilterOnWrite(false);  // A packet is found by those who cannot read PDF.
    return stream;
}

void finish_catalogue(QPDF& pdf, const DocumentTraits& traits) {
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(document_language));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/Metadata", metadata_stream(pdf, traits));
    root.replaceKey("/OutputIntents", Object::newArray({output_intent(pdf)}));

    Object info = pdf.makeIndirectObject(Object::newDictionary());
    info.replaceKey("/Title", Object::newUnicodeString(traits.title));
    info.replaceKey("/Producer", Object::newUnicodeString(document_producer));
    info.replaceKey("/CreationDate", Object::newString(pdf_date(traits.created_at)));
    info.replaceKey("/ModDate", Object::newString(pdf_date(traits.created_at)));
    pdf.getTrailer().replaceKey("/Info", info);
}

Bytes written(QPDF& pdf) {
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);  // PDF/A-2, 6.1.7.1.
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
}

}  // namespace

Result<Bytes> finish_document(RawDocument document, const DocumentTraits& traits) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("document", document.pdf.data(), document.pdf.size());
        for (Object page : pdf.getAllPages()) finish_page(page);
        StructureWalk walk{document.elements};
        walk.visit(pdf.getRoot().getKey("/StructTreeRoot"));
        LETOPIS_CHECK(walk.met_all(), "every element that was opened is in the tree");
        finish_fonts(pdf);
        finish_catalogue(pdf, traits);
        return written(pdf);
    } catch (const std::exception& failure) {
        return Fault{.what = std::string{"finishing a document: "} + failure.what()};
    }
}

}  // namespace letopis
