
#include "document/pdf/qpdf.h"
#include "document/testing/pdf_rules.h"

namespace letopis::testing {

namespace {

using Object = QPDFObjectHandle;

class FileCheck {
public:
    FileCheck(ByteView bytes, QPDF& pdf, std::vector<Breach>& breaches)
        : bytes_{as_text(bytes)}, pdf_{pdf}, root_{pdf.getRoot()}, breaches_{breaches} {}

    void run() {
        check_streams();
        Object trailer = pdf_.getTrailer();
        need(trailer.hasKey("/ID") && trailer.getKey("/ID").getArrayNItems() == 2,
             Rule::file_identifier);
        need(!trailer.hasKey("/Encrypt"), Rule::not_encrypted);
        check_metadata();
        need(root_.getKey("/Lang").isString() && root_.getKey("/Lang").getUTF8Value() == "ru-RU",
             Rule::language_named);
        need(is_true(root_.getKey("/MarkInfo"), "/Marked"), Rule::marked_as_tagged);
        check_intent();
        check_actions();
        check_pages();
    }

private:
    void need(bool holds, Rule rule, const std::string& where = "document") {
        if (!holds) breaches_.push_back({rule, where});
    }

    static bool is_true(Object dictionary, const std::string& key) {
        return dictionary.isDictionary() && dictionary.getKey(key).isBool() &&
               dictionary.getKey(key).getBoolValue();
    }

    /// Each `endstream` begins a line.
    void check_streams() {
        constexpr std::string_view word = "endstream";
        for (auto at = bytes_.find(word); at != std::string_view::npos;
             at = bytes_.find(word, at + 1))
            if (at > 0 && bytes_[at - 1] != '\n' && bytes_[at - 1] != '\r')
                return need(false, Rule::line_before_endstream, "byte " + std::to_string(at));
    }

    void check_metadata() {
        Object metadata = root_.getKey("/Metadata");
        if (!metadata.isStream() || metadata.getDict().hasKey("/Filter"))
            return need(false, Rule::metadata_packet);
        const auto buffer = metadata.getRawStreamData();
        const std::string xmp{reinterpret_cast<const char*>(buffer->getBuffer()),
                              buffer->getSize()};
        const auto says = [&](const char* words) { return xmp.find(words) != std::string::npos; };
        need(says("<?xpacket begin=") && says("<?xpacket end="), Rule::metadata_packet);
        need(says("<pdfaid:part>2</pdfaid:part>") &&
                 says("<pdfaid:conformance>A</pdfaid:conformance>"),
             Rule::claims_archive);
        need(says("<pdfuaid:part>1</pdfuaid:part>") && says("<pdfaExtension:schemas>") &&
                 says("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/"),
             Rule::claims_accessible);
        check_title(xmp);
    }

    void check_title(const std::string& xmp) {
        Object title = pdf_.getTrailer().getKey("/Info").getKey("/Title");
        const bool named = title.isString() && !title.getUTF8Value().empty() &&
                           xmp.find(">" + title.getUTF8Value() + "</rdf:li>") != std::string::npos;
        need(named && is_true(root_.getKey("/ViewerPreferences"), "/DisplayDocTitle"),
             Rule::title_shown);
    }

    void check_intent() {
        Object intents = root_.getKey("/OutputIntents");
        Object intent = intents.isArray() && intents.getArrayNItems() == 1 ? intents.getArrayItem(0)
                                                                           : Object::newNull();
        if (!intent.isDictionary() || !intent.getKey("/DestOutputProfile").isStream())
            return need(false, Rule::output_intent);
        Object profile = intent.getKey("/DestOutputProfile");
        const auto data = profile.getStreamData();
        const std::string_view icc{reinterpret_cast<const char*>(data->getBuffer()),
                                   data->getSize()};
        need(intent.getKey("/S").getName() == "/GTS_PDFA1" &&
                 profile.getDict().getKey("/N").getIntValue() == 3 && icc.size() > 128 &&
                 icc.substr(36, 4) == "acsp" && icc.substr(16, 4) == "RGB ",
             Rule::output_intent);
    }

    void check_actions() {
        for (const char* key : {"/OpenAction", "/AA", "/AcroForm"})
            need(!root_.hasKey(key), Rule::no_action, key);
        Object names = root_.getKey("/Names");
        need(!names.isDictionary() || !names.hasKey("/JavaScript"), Rule::no_action, "/JavaScript");
    }

    void check_pages() {
        int number = 0;
        for (Object page : pdf_.getAllPages()) {
            const std::string where = "sheet " + std::to_string(++number);
            need(page.getKey("/Tabs").isName() && page.getKey("/Tabs").getName() == "/S",
                 Rule::order_of_tabs, where);
            need(!page.hasKey("/Annots") && !page.hasKey("/AA"), Rule::no_action, where);
            need(!page.hasKey("/Group"), Rule::nothing_transparent, where);
            check_states(page.getKey("/Resources").getKey("/ExtGState"), where);
        }
    }

    void check_states(Object states, const std::string& where) {
        if (!states.isDictionary()) return;
        for (const std::string& key : states.getKeys()) {
            Object state = states.getKey(key);
            for (const char* alpha : {"/CA", "/ca"})
                need(!state.hasKey(alpha) || state.getKey(alpha).getNumericValue() == 1.0,
                     Rule::nothing_transparent, where);
            need(!state.hasKey("/SMask") || state.getKey("/SMask").isName(),
                 Rule::nothing_transparent, where);
        }
    }

    std::string_view bytes_;
    QPDF& pdf_;
    Object root_;
    std::vector<Breach>& breaches_;
};

}  // namespace

void check_file(ByteView bytes, QPDF& pdf, std::vector<Breach>& breaches) {
    FileCheck{bytes, pdf, breaches}.run();
}

std::vector<Breach> breaches_of(ByteView pdf) {
    std::vector<Breach> breaches;
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("document", reinterpret_cast<const char*>(pdf.data()), pdf.size());
    check_file(pdf, document, breaches);
    check_content(document, breaches);
    check_structure(document, breaches);
    check_fonts(document, breaches);
    return breaches;
}

}  // namespace letopis::testing
