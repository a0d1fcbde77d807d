#include <map>
#include <set>

#include "document/pdf/qpdf.h"
#include "document/testing/page_reader.h"
#include "document/testing/pdf_rules.h"

namespace letopis::testing {

namespace {

using Object = QPDFObjectHandle;

unsigned number_of(const std::string& bytes) {
    unsigned number = 0;
    for (const char byte : bytes) number = number * 256 + static_cast<unsigned char>(byte);
    return number;
}

/// The codes that a ToUnicode map knows: its bfchar and bfrange lines.
class UnicodeMap : public Object::ParserCallbacks {
public:
    explicit UnicodeMap(Object stream) { Object::parseContentStream(stream, this); }
    bool knows(unsigned code) const { return codes_.contains(code); }

    void handleObject(Object object, std::size_t, std::size_t) override {
        if (object.isString()) strings_.push_back(object.getStringValue());
        if (!object.isOperator()) return;
        if (object.getOperatorValue() == "endbfchar")
            for (std::size_t i = 0; i + 1 < strings_.size(); i += 2) add(strings_[i], strings_[i]);
        if (object.getOperatorValue() == "endbfrange")
            for (std::size_t i = 0; i + 2 < strings_.size(); i += 3)
                add(strings_[i], strings_[i + 1]);
        strings_.clear();
    }
    void handleEOF() override {}

private:
    void add(const std::string& first, const std::string& last) {
        for (unsigned code = number_of(first); code <= number_of(last); ++code) codes_.insert(code);
    }
    std::vector<std::string> strings_;
    std::set<unsigned> codes_;
};

class FontCheck {
public:
    FontCheck(QPDF& pdf, std::vector<Breach>& breaches) : pdf_{pdf}, breaches_{breaches} {}

    void run() {
        for (Object page : pdf_.getAllPages())
            read_page(page, [&](const Shown& shown) {
                if (shown.name != "Tj" && shown.name != "TJ") return;
                Object font = page.getKey("/Resources").getKey("/Font").getKey(shown.font);
                for (Object operand : shown.operands) add_codes(font, operand);
            });
        for (auto& [id, font] : fonts_) check_font(font, codes_[id]);
    }

private:
    void add_codes(Object font, Object operand) {
        if (operand.isArray())
            for (int i = 0; i < operand.getArrayNItems(); ++i)
                add_codes(font, operand.getArrayItem(i));
        if (!operand.isString()) return;
        const QPDFObjGen id = font.getObjGen();
        fonts_.emplace(id, font);
        const std::string bytes = operand.getStringValue();
        const std::size_t width = is_composite(font) ? 2 : 1;
        for (std::size_t i = 0; i + width <= bytes.size(); i += width)
            codes_[id].insert(number_of(bytes.substr(i, width)));
    }

    static bool is_composite(Object font) { return font.getKey("/Subtype").getName() == "/Type0"; }

    void check_font(Object font, const std::set<unsigned>& codes) {
        const std::string name = font.getKey("/BaseFont").getName();
        Object inner = is_composite(font) ? font.getKey("/DescendantFonts").getArrayItem(0) : font;
        if (!inner.getKey("/FontDescriptor").getKey("/FontFile2").isStream())
            breaches_.push_back({Rule::fonts_embedded, name});
        if (inner.getKey("/Subtype").getName() == "/CIDFontType2" && !inner.hasKey("/CIDToGIDMap"))
            breaches_.push_back({Rule::glyph_map, name});
        if (!font.getKey("/ToUnicode").isStream()) {
            breaches_.push_back({Rule::text_recoverable, name});
            return;
        }
        const UnicodeMap map{font.getKey("/ToUnicode")};
        for (const unsigned code : codes) {
            if (!map.knows(code))
                breaches_.push_back({Rule::text_recoverable, name + " " + std::to_string(code)});
            if (code == 0 && is_composite(font))
                breaches_.push_back({Rule::no_missing_glyph, name});
        }
    }

    QPDF& pdf_;
    std::vector<Breach>& breaches_;
    std::map<QPDFObjGen, Object> fonts_;
    std::map<QPDFObjGen, std::set<unsigned>> codes_;
};

}  // namespace

void check_fonts(QPDF& pdf, std::vector<Breach>& breaches) { FontCheck{pdf, breaches}.run(); }

}  // namespace letopis::testing
