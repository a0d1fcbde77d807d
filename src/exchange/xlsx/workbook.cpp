#include "exchange/xlsx/workbook.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "base/text.h"
#include "exchange/problem.h"
#include "exchange/xlsx/xml_walk.h"

namespace letopis {
namespace {

constexpr const char* book_part = "xl/workbook.xml";
constexpr const char* book_folder = "xl/";
constexpr const char* relations_part = "xl/_rels/workbook.xml.rels";
constexpr const char* shared_part = "xl/sharedStrings.xml";
constexpr const char* styles_part = "xl/styles.xml";

int number_in(std::string_view text) {
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// What the parts are called in the book, and where they lie.
class BookListener : public XmlListener {
public:
    struct Listed {
        std::string title;
        std::string relation;
    };
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") {
            const std::string_view old = attributes.of("date1904");
            counts_from_1904 = old == "1" || old == "true";
        }
        if (name == "sheet" && attributes.of("state").find("idden") == std::string_view::npos)
            sheets.push_back(
                {std::string{attributes.of("name")}, std::string{attributes.of("id")}});
        if (name == "Relationship") targets.emplace(attributes.of("Id"), attributes.of("Target"));
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<Listed> sheets;
    std::map<std::string, std::string, std::less<>> targets;
    bool counts_from_1904 = false;
};

/// Texts that cells share; pieces of different look are one text, readings (rPh) are none.
class SharedListener : public XmlListener {
public:
    void begin(std::string_view name, const XmlAttributes&) override {
        if (name == "si") texts.emplace_back();
        if (name == "rPh") ++readings_;
        is_text_ = name == "t";
    }
    void end(std::string_view name) override {
        if (name == "rPh") --readings_;
        is_text_ = false;
    }
    void text(std::string_view piece) override {
        if (is_text_ && readings_ == 0 && !texts.empty()) texts.back() += piece;
    }

    std::vector<std::string> texts;

private:
    bool is_text_ = false;
    int readings_ = 0;
};

/// Of a format that the program has by itself (18.8.30).
CellNumber number_of_format(int id) {
    const bool is_day =
        (14 <= id && id <= 17) || id == 22 || (27 <= id && id <= 36) || (50 <= id && id <= 58);
    if (is_day) return CellNumber::day;
    return (18 <= id && id <= 21) || (45 <= id && id <= 47) ? CellNumber::time : CellNumber::plain;
}

/// Of one that somebody made: "dd.mm.yyyy", "0.00 \"руб.\"".
CellNumber number_of_format(std::string_view code) {
    bool is_day = false;
    bool is_time = false;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char sign = code[at];
        if (sign == ';') break;  // What is negative, or no number, has a format of its own.
        if (sign == '\\' || sign == '_' || sign == '*') {
            ++at;
        } else if (sign == '"' || sign == '[') {
            const std::size_t closes = code.find(sign == '[' ? ']' : '"', at + 1);
            if (closes == std::string_view::npos) break;
            at = closes;
        } else {
            is_day = is_day || std::string_view{"dDyY"}.find(sign) != std::string_view::npos;
            is_time = is_time || std::string_view{"hHsSmM"}.find(sign) != std::string_view::npos;
        }
    }
    if (is_day) return CellNumber::day;
    return is_time ? CellNumber::time : CellNumber::plain;
}

class StyleListener : public XmlListener {
public:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmt")
            made_.emplace(number_in(attributes.of("numFmtId")),
                          number_of_format(attributes.of("formatCode")));
        if (name == "cellXfs") is_of_cells_ = true;
        if (name != "xf" || !is_of_cells_) return;
        const int id = number_in(attributes.of("numFmtId"));
        const auto made = made_.find(id);
        styles.push_back(made == made_.end() ? number_of_format(id) : made->second);
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") has_enough_ = true;
    }
    void text(std::string_view) override {}

    std::vector<CellNumber> styles;

private:
    std::map<int, CellNumber> made_;
    bool is_of_cells_ = false;
};

}  // namespace

Result<Workbook> Workbook::open(ByteView file) {
    LETOPIS_TRY(packed, PackedFiles::list(file));
    if (!packed.has(book_part))
        return import_refusal(0, ImportRule::not_xlsx, "внутри файла нет книги Excel");
    Workbook book{std::move(packed)};
    BookListener listener;
    for (const char* part : {book_part, relations_part}) {
        LETOPIS_TRY(xml, book.unpacked(file, part));
        LETOPIS_TRY_DONE(walk_xml(xml, part, listener));
    }
    book.counts_from_1904_ = listener.counts_from_1904;
    for (const BookListener::Listed& listed : listener.sheets) {
        const auto target = listener.targets.find(listed.relation);
        if (target == listener.targets.end()) continue;
        const std::string& path = target->second;
        const std::string part = path.starts_with('/') ? path.substr(1) : book_folder + path;
        // A sheet of a diagram has no cells.
        if (part.find("worksheets/") != std::string::npos)
            book.sheets_.push_back({squeeze_spaces(listed.title), part});
    }
    if (book.sheets_.empty())
        return import_refusal(0, ImportRule::not_xlsx, "в книге нет ни одного видимого листа");
    return book;
}

Result<NamedSheet> Workbook::sheet(const std::string& title) const {
    if (title.empty()) return sheets_.front();
    const std::string folded = fold_for_search(title);
    const auto found = std::ranges::find_if(
        sheets_, [&](const NamedSheet& one) { return fold_for_search(one.title) == folded; });
    if (found != sheets_.end()) return *found;
    std::vector<std::string> known;
    for (const NamedSheet& one : sheets_) known.push_back(quoted(one.title));
    return import_refusal(0, ImportRule::unknown_sheet,
                          quoted(title) + "; есть: " + joined(known, ", "));
}

Result<Done> Workbook::read_shared(ByteView file) {
    if (packed_.has(shared_part)) {
        LETOPIS_TRY(xml, unpacked(file, shared_part));
        SharedListener listener;
        LETOPIS_TRY_DONE(walk_xml(xml, shared_part, listener));
        shared_texts_ = std::move(listener.texts);
    }
    if (packed_.has(styles_part)) {
        LETOPIS_TRY(xml, unpacked(file, styles_part));
        StyleListener listener;
        LETOPIS_TRY_DONE(walk_xml(xml, styles_part, listener));
        styles_ = std::move(listener.styles);
    }
    return Done{};
}

const std::string* Workbook::shared_text(std::size_t index) const {
    return index < shared_texts_.size() ? &shared_texts_[index] : nullptr;
}

CellNumber Workbook::number_of_style(std::size_t style) const {
    return style < styles_.size() ? styles_[style] : CellNumber::plain;
}

}  // namespace letopis
