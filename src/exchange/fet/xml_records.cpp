#include "exchange/fet/xml_records.h"

#include <expat.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "base/limits.h"
#include "base/text.h"
#include "exchange/problem.h"
#include "exchange/source_text.h"

// Invariants:
//   1. No declared entity is ever expanded: the first DOCTYPE ends the reading, so neither entity
//      bombs nor external entities can be written.
//   2. Depth, the length of a text and the size of the file are bounded by limits.h.
//   3. After a refusal nothing more is told to the handlers.

namespace letopis {
namespace {

constexpr std::size_t piece_bytes = 64 * 1024;
constexpr std::size_t list_depth = 2;
constexpr std::size_t record_depth = 3;
constexpr std::size_t elements_per_record = 4 * limits::import_rows;

struct ParserEnd {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<XML_ParserStruct, ParserEnd>;

class RecordStream {
public:
    explicit RecordStream(const XmlRecordHandlers& handlers)
        : handlers_{handlers}, parser_{XML_ParserCreate("UTF-8")} {
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), on_start, on_end);
        XML_SetCharacterDataHandler(parser_.get(), on_text);
        XML_SetStartDoctypeDeclHandler(parser_.get(), on_doctype);
        XML_SetXmlDeclHandler(parser_.get(), on_declaration);
    }

    Result<Done> read(ByteView file, Progress& progress) {
        for (std::size_t at = 0; at < file.size();) {
            const std::size_t size = std::min(piece_bytes, file.size() - at);
            const bool last = at + size == file.size();
            const auto status =
                XML_Parse(parser_.get(), reinterpret_cast<const char*>(file.data() + at),
                          static_cast<int>(size), last ? XML_TRUE : XML_FALSE);
            if (refused_) return *refused_;
            if (status != XML_STATUS_OK) return syntax_refusal();
            at += size;
            progress.at(at, file.size());
        }
        return Done{};
    }

private:
    static RecordStream& self(void* user) { return *static_cast<RecordStream*>(user); }
    static void on_start(void* user, const XML_Char* name, const XML_Char** attributes) {
        self(user).start(name, attributes);
    }
    static void on_end(void* user, const XML_Char*) { self(user).end(); }
    static void on_text(void* user, const XML_Char* text, int size) {
        self(user).text({text, static_cast<std::size_t>(size)});
    }
    static void on_doctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        self(user).refuse(ImportRule::doctype_forbidden);
    }
    static void on_declaration(void* user, const XML_Char*, const XML_Char* encoding, int) {
        // The bytes were found to be UTF-8; a file that says otherwise was changed by hand.
        if (encoding != nullptr && fold_for_search(encoding) != "utf-8")
            self(user).refuse(
                ImportRule::wrong_encoding,
                "объявлена кодировка «" + std::string{first_code_points(encoding, 40)} + "»");
    }

    int line() const { return static_cast<int>(XML_GetCurrentLineNumber(parser_.get())); }

    void refuse(ImportRule rule, std::string place = {}) {
        if (refused_) return;
        refused_ = Error{import_refusal(line(), rule, std::move(place))};
        XML_StopParser(parser_.get(), XML_FALSE);
    }

    void start(std::string_view name, const XML_Char** attributes) {
        if (refused_) return;
        ++depth_;
        if (depth_ > limits::xml_depth) return refuse(ImportRule::xml_too_deep);
        if (depth_ == 1) return start_root(name, attributes);
        if (depth_ == list_depth) {
            list_ = XmlElement{.name = std::string{name}, .line = line()};
            list_has_records_ = false;
            return;
        }
        if (depth_ == record_depth) {
            list_has_records_ = true;
            skipping_ = !handlers_.wanted(list_.name, name);
        }
        if (skipping_) return;
        if (depth_ == record_depth) elements_ = 0;
        if (++elements_ > elements_per_record) return refuse(ImportRule::too_many_rows);
        if (!open_.empty()) open_.back().text.clear();  // Spaces between elements.
        open_.push_back({.name = std::string{name}, .line = line()});
    }

    void start_root(std::string_view name, const XML_Char** attributes) {
        std::string_view version;
        for (; *attributes != nullptr; attributes += 2)
            if (std::string_view{attributes[0]} == "version") version = attributes[1];
        auto accepted = handlers_.root(name, version, line());
        if (accepted) return;
        refused_ = std::move(accepted).error();
        XML_StopParser(parser_.get(), XML_FALSE);
    }

    void end() {
        if (refused_) return;
        if (depth_ == list_depth && !list_has_records_) handlers_.record("", list_);
        if (depth_ == record_depth && !skipping_) {
            handlers_.record(list_.name, open_.back());
            open_.clear();
        } else if (depth_ > record_depth && !skipping_) {
            XmlElement closed = std::move(open_.back());
            open_.pop_back();
            open_.back().children.push_back(std::move(closed));
        }
        --depth_;
    }

    void text(std::string_view piece) {
        if (refused_ || depth_ < list_depth) return;
        if (depth_ == list_depth ? list_has_records_ : skipping_) return;
        std::string& text = depth_ == list_depth ? list_.text : open_.back().text;
        if (text.size() + piece.size() > limits::import_text_bytes)
            return refuse(ImportRule::text_too_long);
        text += piece;
    }

    /// In words of our own: expat speaks English, to programmers.
    static std::string broken_by(XML_Error code) {
        switch (code) {
            case XML_ERROR_TAG_MISMATCH:
                return "закрыт не тот тег, что открыт";
            case XML_ERROR_DUPLICATE_ATTRIBUTE:
                return "признак тега записан дважды";
            case XML_ERROR_UNDEFINED_ENTITY:
                return "знак & без пары: пишется &amp;";
            case XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
                return "после конца расписания стоит лишнее";
            case XML_ERROR_INVALID_TOKEN:
                return "недопустимый знак";
            default:
                return {};
        }
    }

    Error syntax_refusal() const {
        const XML_Error code = XML_GetErrorCode(parser_.get());
        const bool truncated = code == XML_ERROR_NO_ELEMENTS || code == XML_ERROR_UNCLOSED_TOKEN ||
                               code == XML_ERROR_PARTIAL_CHAR ||
                               code == XML_ERROR_UNCLOSED_CDATA_SECTION;
        if (truncated) return import_refusal(line(), ImportRule::xml_truncated);
        return import_refusal(line(), ImportRule::xml_broken, broken_by(code));
    }

    const XmlRecordHandlers& handlers_;
    Parser parser_;
    std::optional<Error> refused_;
    std::size_t depth_ = 0;
    XmlElement list_;  ///< The element under the root in which we stand.
    bool list_has_records_ = false;
    bool skipping_ = false;
    std::size_t elements_ = 0;      ///< Of the record so far.
    std::vector<XmlElement> open_;  ///< The record and its elements that are not closed yet.
};

}  // namespace

const XmlElement* XmlElement::child(std::string_view wanted) const {
    for (const XmlElement& element : children)
        if (element.name == wanted) return &element;
    return nullptr;
}

Result<Done> read_xml_records(ByteView file, const XmlRecordHandlers& handlers,
                              Progress& progress) {
    std::optional<ImportProblem> problem = find_unreadable(file);
    if (!problem) problem = find_malformed_utf8(file);
    if (problem) return import_refusal(problem->line, problem->rule, problem->place);
    return RecordStream{handlers}.read(without_bom(file), progress);
}

}  // namespace letopis
