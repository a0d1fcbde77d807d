#include "exchange/xlsx/xml_walk.h"

#include <expat.h>

#include <algorithm>
#include <memory>
#include <string>

#include "base/limits.h"
#include "exchange/problem.h"

namespace letopis {
namespace {

constexpr std::size_t walked_at_once = 64 * 1024;

struct WalkEnd {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

std::string_view without_prefix(std::string_view name) {
    return name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
}

struct Walk {
    XML_Parser parser = nullptr;
    XmlListener* listener = nullptr;
    std::size_t depth = 0;
    bool is_refused = false;

    void stop() { XML_StopParser(parser, XML_FALSE); }
    void refuse() {
        is_refused = true;
        stop();
    }
    /// After a stop expat may still tell what it has read already.
    bool is_over() const { return is_refused || listener->has_enough(); }
};

Walk& walk_of(void* user) { return *static_cast<Walk*>(user); }

void on_begin(void* user, const XML_Char* name, const XML_Char** attributes) {
    Walk& walk = walk_of(user);
    if (walk.is_over()) return;
    if (++walk.depth > limits::xml_depth) return walk.refuse();
    walk.listener->begin(without_prefix(name), XmlAttributes{attributes});
    if (walk.listener->has_enough()) walk.stop();
}

void on_end(void* user, const XML_Char* name) {
    Walk& walk = walk_of(user);
    if (walk.is_over()) return;
    --walk.depth;
    walk.listener->end(without_prefix(name));
    if (walk.listener->has_enough()) walk.stop();
}

void on_text(void* user, const XML_Char* text, int size) {
    Walk& walk = walk_of(user);
    if (!walk.is_over()) walk.listener->text({text, static_cast<std::size_t>(size)});
}

void on_doctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    walk_of(user).refuse();
}

}  // namespace

std::string_view XmlAttributes::of(std::string_view name) const {
    for (const char* const* pair = pairs_; *pair != nullptr; pair += 2)
        if (without_prefix(pair[0]) == name) return pair[1];
    return {};
}

Result<Done> walk_xml(std::string_view xml, std::string_view part, XmlListener& listener) {
    const std::unique_ptr<XML_ParserStruct, WalkEnd> parser{XML_ParserCreate("UTF-8")};
    Walk walk{.parser = parser.get(), .listener = &listener};
    XML_SetUserData(parser.get(), &walk);
    XML_SetElementHandler(parser.get(), on_begin, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
    const Refusal unreadable =
        import_refusal(0, ImportRule::xlsx_broken, "часть " + std::string{part} + " не читается");
    std::size_t at = 0;
    do {
        const std::size_t size = std::min(walked_at_once, xml.size() - at);
        const bool last = at + size == xml.size();
        const auto status = XML_Parse(parser.get(), xml.data() + at, static_cast<int>(size),
                                      last ? XML_TRUE : XML_FALSE);
        if (walk.is_refused) return unreadable;
        if (listener.has_enough()) return Done{};
        if (status != XML_STATUS_OK) return unreadable;
        at += size;
    } while (at < xml.size());
    return Done{};
}

}  // namespace letopis
