// Our documents keep the rules of PDF/A-2a and PDF/UA-1, and each check of a rule can fail.

#include <gtest/gtest.h>

#include <functional>

#include "document/pdf/qpdf.h"
#include "document/testing/pdf_rules.h"
#include "document/testing/press_room.h"

namespace letopis {
namespace {

using namespace letopis::testing;
using Object = QPDFObjectHandle;

std::string words_of(const std::vector<Breach>& breaches) {
    std::string words;
    for (const Breach& breach : breaches)
        words +=
            "rule " + std::to_string(static_cast<int>(breach.rule)) + ": " + breach.where + "\n";
    return words;
}

TEST(PdfRules, EverySampleKeepsThem) {
    MarksPage geometry = sample_marks_page(45, 42);
    geometry.students[1].name = "Ли-Әлімхан Ғ. → ∠ 😊";
    const std::vector<Bytes> samples{
        printed_sheet(30, 18),
        printed_sheet(28, 26),
        printed_sheet(2, 10),
        printed_sheet(12, 18, Edition::draft),
        printed_journal(geometry, sample_content_page(42)),
        printed_journal(sample_marks_page(20, 42), sample_content_page(30),
                        {.paper = a4_landscape})};
    for (const Bytes& sample : samples) EXPECT_EQ(words_of(breaches_of(sample)), "");
}

/// A way to break one rule.
struct Breaking {
    Rule rule;
    const char* what;
    std::function<void(QPDF&)> change;
};

Bytes written(QPDF& pdf) {
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
}

Bytes broken(const Bytes& sound, const std::function<void(QPDF&)>& change) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("sound", reinterpret_cast<const char*>(sound.data()), sound.size());
    change(pdf);
    return written(pdf);
}

bool breaks(const Bytes& pdf, Rule rule) {
    const auto breaches = breaches_of(pdf);
    return std::any_of(breaches.begin(), breaches.end(),
                       [rule](const Breach& breach) { return breach.rule == rule; });
}

Object page_of(QPDF& pdf) { return pdf.getAllPages().front(); }

/// Replaces words in the first page's content, or in the metadata.
void replace_in(Object stream, const std::string& words, const std::string& others) {
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    std::string text{reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
    const auto at = text.find(words);
    ASSERT_NE(at, std::string::npos) << words;
    text.replace(at, words.size(), others);
    stream.replaceStreamData(text, Object::newNull(), Object::newNull());
}

std::function<void(QPDF&)> in_content(std::string words, std::string others) {
    return [=](QPDF& pdf) { replace_in(page_of(pdf).getKey("/Contents"), words, others); };
}

std::function<void(QPDF&)> in_metadata(std::string words, std::string others) {
    return [=](QPDF& pdf) {
        Object metadata = pdf.getRoot().getKey("/Metadata");
        replace_in(metadata, words, others);
        metadata.setFilterOnWrite(false);
    };
}

std::function<void(QPDF&)> without_root_key(std::string key) {
    return [=](QPDF& pdf) { pdf.getRoot().removeKey(key); };
}

/// Changes the first element of a type.
std::function<void(QPDF&)> in_element(std::string type, std::function<void(Object)> change) {
    return [=](QPDF& pdf) {
        for (Object object : pdf.getAllObjects())
            if (object.isDictionary() && object.getKey("/S").isName() &&
                object.getKey("/S").getName() == type && object.hasKey("/K"))
                return change(object);
        FAIL() << "no element " << type;
    };
}

std::function<void(QPDF&)> in_font(std::string subtype, std::function<void(Object)> change) {
    return [=](QPDF& pdf) {
        for (Object object : pdf.getAllObjects())
            if (object.isDictionaryOfType("/Font", subtype)) change(object);
    };
}

std::vector<Breaking> document_breakings() {
    return {
        {Rule::metadata_packet, "no metadata", without_root_key("/Metadata")},
        {Rule::metadata_packet, "no packet", in_metadata("<?xpacket begin=", "<?packet begin=")},
        {Rule::claims_archive, "part 3", in_metadata("<pdfaid:part>2", "<pdfaid:part>3")},
        {Rule::claims_archive, "conformance B",
         in_metadata("<pdfaid:conformance>A", "<pdfaid:conformance>B")},
        {Rule::claims_accessible, "no claim", in_metadata("pdfuaid:part>1", "pdfuaid:part>2")},
        {Rule::claims_accessible, "no schema",
         in_metadata("<pdfaExtension:schemas>", "<pdfaExtension:none>")},
        {Rule::title_shown, "another title", in_metadata("Сводная", "Иная")},
        {Rule::title_shown, "not shown", without_root_key("/ViewerPreferences")},
        {Rule::language_named, "no language", without_root_key("/Lang")},
        {Rule::marked_as_tagged, "not marked", without_root_key("/MarkInfo")},
        {Rule::output_intent, "no intent", without_root_key("/OutputIntents")},
        {Rule::colour_within_intent, "no intent", without_root_key("/OutputIntents")},
        {Rule::no_action, "a script",
         [](QPDF& pdf) {
             pdf.getRoot().replaceKey("/OpenAction",
                                      Object::parse("<< /S /JavaScript /JS (app.alert) >>"));
         }},
        {Rule::order_of_tabs, "no order", [](QPDF& pdf) { page_of(pdf).removeKey("/Tabs"); }},
        {Rule::nothing_transparent, "a group",
         [](QPDF& pdf) {
             page_of(pdf).replaceKey("/Group", Object::parse("<< /S /Transparency >>"));
         }},
        {Rule::nothing_transparent, "half black",
         [](QPDF& pdf) {
             page_of(pdf)
                 .getKey("/Resources")
                 .replaceKey("/ExtGState", Object::parse("<< /a0 << /ca 0.5 >> >>"));
         }},
    };
}

std::vector<Breaking> content_breakings() {
    return {
        {Rule::content_marked, "a rule outside", in_content("/Artifact BMC\n", "/Other BMC\n")},
        {Rule::content_marked, "text in an artifact",
         in_content("/P << /MCID 0 >> BDC", "/Artifact BMC /P << /MCID 0 >> BDC")},
        {Rule::content_in_tree, "a number twice", in_content("/MCID 1 >>", "/MCID 0 >>")},
        {Rule::content_in_tree, "a number of nobody", in_content("/MCID 1 >>", "/MCID 9999 >>")},
        {Rule::content_in_tree, "no way back",
         [](QPDF& pdf) { page_of(pdf).removeKey("/StructParents"); }},
        {Rule::colour_within_intent, "CMYK", in_content("0 0 0 rg", "0 0 0 1 k")},
        {Rule::standard_elements, "a type of ours",
         in_element("/P", [](Object p) { p.replaceKey("/S", Object::newName("/Stamp")); })},
        {Rule::one_first_heading, "no heading",
         in_element("/H1", [](Object h) { h.replaceKey("/S", Object::newName("/P")); })},
        {Rule::regular_tables, "a cell too wide",
         in_element("/TD",
                    [](Object cell) {
                        cell.replaceKey("/A", Object::parse("<< /O /Table /ColSpan 2 >>"));
                    })},
        {Rule::regular_tables, "a cell too low",
         in_element("/TD",
                    [](Object cell) {
                        cell.replaceKey("/A", Object::parse("<< /O /Table /RowSpan 500 >>"));
                    })},
        {Rule::heads_read_once, "a head among the rows",
         in_element("/THead",
                    [](Object head) { head.replaceKey("/S", Object::newName("/TBody")); })},
        {Rule::heads_have_scope, "a head of nothing",
         in_element("/TH", [](Object head) { head.removeKey("/A"); })},
        {Rule::figures_have_words, "a mute figure",
         in_element("/Figure", [](Object figure) { figure.removeKey("/Alt"); })},
        {Rule::fonts_embedded, "a font of the machine's",
         [](QPDF& pdf) {
             for (Object object : pdf.getAllObjects())
                 if (object.isDictionaryOfType("/FontDescriptor")) object.removeKey("/FontFile2");
         }},
        {Rule::glyph_map, "no map",
         in_font("/CIDFontType2", [](Object font) { font.removeKey("/CIDToGIDMap"); })},
        {Rule::text_recoverable, "no text",
         in_font("/Type0", [](Object font) { font.removeKey("/ToUnicode"); })},
        {Rule::text_recoverable, "a letter without text",
         in_font("/Type0",
                 [](Object font) { replace_in(font.getKey("/ToUnicode"), "<0001>", "<0fff>"); })},
        {Rule::no_missing_glyph, "a letter that no face has", in_content("[<0001>", "[<0000>")},
    };
}

TEST(PdfRules, EachCheckOfADocumentCanFail) {
    const Bytes sound = printed_sheet(2, 10);
    for (const Breaking& breaking : document_breakings())
        EXPECT_TRUE(breaks(broken(sound, breaking.change), breaking.rule)) << breaking.what;
}

TEST(PdfRules, EachCheckOfContentCanFail) {
    const Bytes sound = printed_sheet(2, 10);
    for (const Breaking& breaking : content_breakings())
        EXPECT_TRUE(breaks(broken(sound, breaking.change), breaking.rule)) << breaking.what;
}

TEST(PdfRules, ChecksOfTheFileItselfCanFail) {
    Bytes torn = printed_sheet(2, 10);
    std::string text{as_text(torn)};
    const auto line = text.find("\nendstream");
    text[line] = ' ';
    EXPECT_TRUE(
        breaks(Bytes{as_bytes(text).begin(), as_bytes(text).end()}, Rule::line_before_endstream));

    text = as_text(torn);
    const auto identifier = text.rfind("/ID [");
    ASSERT_NE(identifier, std::string::npos);
    text.replace(identifier, 3, "/No");
    EXPECT_TRUE(breaks(Bytes{as_bytes(text).begin(), as_bytes(text).end()}, Rule::file_identifier));
}

TEST(PdfRules, AnEncryptedFileIsFound) {
    const Bytes sound = printed_sheet(2, 10);
    QPDF pdf;
    pdf.processMemoryFile("sound", reinterpret_cast<const char*>(sound.data()), sound.size());
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full,
                                     true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    EXPECT_TRUE(breaks({buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()},
                       Rule::not_encrypted));
}

}  // namespace
}  // namespace letopis
