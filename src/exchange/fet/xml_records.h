#pragma once
// A FET file as a stream of records: <fet><Some_List><Record>…</Record></Some_List></fet>.
// Only one record is in memory at a time.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/progress.h"
#include "base/result.h"

namespace letopis {

/// One element with everything inside it.
struct XmlElement {
    std::string name;
    std::string text;  ///< As written, spaces kept.
    int line = 0;
    std::vector<XmlElement> children;

    const XmlElement* child(std::string_view wanted) const;
};

/// What the stream tells. Every function is told to in the order of the file.
struct XmlRecordHandlers {
    /// The root element and its `version` attribute (empty when there is none).
    std::function<Result<Done>(std::string_view root, std::string_view version, int line)> root;
    /// Whether records of this name in this list are wanted; the others are not kept.
    std::function<bool(std::string_view list, std::string_view record)> wanted;
    /// A record, or, with an empty `list`, an element that stands directly under the root.
    std::function<void(std::string_view list, const XmlElement& record)> record;
};

/// Reads the whole file. Refuses `import_rejected`: not UTF-8, declared in another encoding,
/// truncated, malformed, DOCTYPE or entities, too deep, a text too long.
Result<Done> read_xml_records(ByteView file, const XmlRecordHandlers& handlers, Progress& progress);

}  // namespace letopis
