#include "entry/entry.h"

#include <array>

#include "base/limits.h"
#include "entry/canonical_reader.h"
#include "entry/canonical_writer.h"

namespace letopis {
namespace {

/// "MarkRecorded" → "mark_recorded".
std::string snake_case(std::string_view type_name) {
    std::string name;
    for (const char c : type_name) {
        const bool great = c >= 'A' && c <= 'Z';
        if (great && !name.empty()) name += '_';
        name += great ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return name;
}

constexpr std::size_t kind_count = std::variant_size_v<EntryBody>;

template <std::size_t... Index>
std::array<std::string, kind_count> kind_names(std::index_sequence<Index...>) {
    return {snake_case(type_name_of(
        static_cast<const std::variant_alternative_t<Index, EntryBody>*>(nullptr)))...};
}

const std::array<std::string, kind_count>& kinds() {
    static const auto names = kind_names(std::make_index_sequence<kind_count>{});
    return names;
}

template <std::size_t Index = 0>
void read_body(CanonicalReader& reader, std::size_t kind, JsonSlice text, EntryBody& body) {
    if constexpr (Index < kind_count) {
        if (kind != Index) return read_body<Index + 1>(reader, kind, text, body);
        reader.read(text, body.emplace<Index>());
    }
}

Refusal malformed(std::string place) {
    if (place.ends_with('.')) place.pop_back();
    return Refusal{.code = RefusalCode::malformed_request,
                   .field = place,
                   .detail = "Запись реестра не читается."};
}

/// The members of an entry's object, in order of their names.
constexpr std::array<std::string_view, 5> member_names{"actor_id", "body", "command_id", "kind",
                                                       "recorded_at"};

}  // namespace

std::string_view entry_kind(const EntryBody& body) { return kinds()[body.index()]; }

std::vector<std::string_view> all_entry_kinds() { return {kinds().begin(), kinds().end()}; }

std::string encode_entry(const Entry& entry) {
    CanonicalWriter writer;
    writer.reserve(512);
    writer.raw("{\"actor_id\":");
    writer.write(entry.actor_id);
    writer.raw(",\"body\":");
    std::visit([&](const auto& body) { writer.write(body); }, entry.body);
    writer.raw(",\"command_id\":");
    writer.write(entry.command_id);
    writer.raw(",\"kind\":");
    writer.write(entry_kind(entry.body));
    writer.raw(",\"recorded_at\":");
    writer.write(entry.recorded_at);
    writer.raw("}");
    return writer.take();
}

Result<Entry> decode_entry(std::string_view encoded) {
    if (encoded.size() > limits::entry_bytes) return malformed("");
    const auto members = object_members(encoded);
    if (!members || members->size() != member_names.size()) return malformed("");
    for (std::size_t i = 0; i < member_names.size(); ++i)
        if ((*members)[i].name != member_names[i]) return malformed(std::string{member_names[i]});

    const auto kind = string_value((*members)[3].value);
    const auto found = std::find(kinds().begin(), kinds().end(), kind.value_or(""));
    if (found == kinds().end()) return malformed("kind");
    Entry entry;
    CanonicalReader reader;
    reader.read((*members)[0].value, entry.actor_id);
    if (reader.failed()) return malformed("actor_id");
    read_body(reader, static_cast<std::size_t>(found - kinds().begin()), (*members)[1].value,
              entry.body);
    if (reader.failed()) return malformed("body." + reader.failed_at());
    reader.read((*members)[2].value, entry.command_id);
    if (reader.failed()) return malformed("command_id");
    reader.read((*members)[4].value, entry.recorded_at);
    if (reader.failed()) return malformed("recorded_at");
    // Invariant 1: only the canonical spelling is accepted.
    if (encode_entry(entry) != encoded) return malformed("");
    return entry;
}

}  // namespace letopis
