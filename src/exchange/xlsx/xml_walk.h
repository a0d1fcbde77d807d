#pragma once
// The XML inside a workbook, tag by tag: nothing is fetched, no entity of its own is expanded.

#include <string_view>

#include "base/result.h"

namespace letopis {

/// Of one tag; names without the prefix of their namespace.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : pairs_{pairs} {}
    /// Empty where there is none.
    std::string_view of(std::string_view name) const;

private:
    const char* const* pairs_;
};

/// Hears of tags and texts in their order.
class XmlListener {
public:
    virtual ~XmlListener() = default;
    virtual void begin(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view piece) = 0;

    /// It wants to hear no more.
    bool has_enough() const { return has_enough_; }

protected:
    bool has_enough_ = false;
};

/// `part`: what of the workbook it is, for the refusal. Refuses `import_rejected` with xlsx_broken:
/// XML that is cut off or broken, that declares a DOCTYPE, or is nested over limits::xml_depth.
Result<Done> walk_xml(std::string_view xml, std::string_view part, XmlListener& listener);

}  // namespace letopis
