#include "server/commands/demo_record.h"

#include "entry/canonical_writer.h"

namespace letopis {
namespace {

template <class T>
std::string member(std::string_view name, const T& value) {
    CanonicalWriter writer;
    writer.write(value);
    return "  \"" + std::string{name} + "\": " + writer.take();
}

std::string logins_member(const std::vector<DemoRecordLogin>& logins) {
    std::string text = "  \"logins\": {";
    for (std::size_t i = 0; i < logins.size(); ++i) {
        text += i == 0 ? "\n" : ",\n";
        text +=
            "    \"" + std::string{enum_name(logins[i].role)} + "\": " + canonical_json(logins[i]);
    }
    return text + "\n  }";
}

}  // namespace

std::string demo_record_text(const DemoRecord& record) {
    return "{\n" + member("organization", record.organization) + ",\n" +
           member("today", record.today) + ",\n" + member("seed", record.seed) + ",\n" +
           member("entry_count", record.entry_count) + ",\n" + logins_member(record.logins) +
           ",\n" + member("open_course", record.open_course) + ",\n" +
           member("association", record.association) + ",\n" + member("points", record.points) +
           ",\n" + member("class_to_close", record.class_to_close) + ",\n" +
           member("closed_class", record.closed_class) + ",\n" + member("media", record.media) +
           "\n}\n";
}

}  // namespace letopis
