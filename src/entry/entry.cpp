#include "entry/entry.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/limits.h"
#include "entry/canonical_reader.h"
#include "entry/canonical_writer.h"
#include "entry/fact_of.h"
#include "entry/quick_reader.h"

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

constexpr std::size_t kind_count = std::variant_size_v<EntryFacts>;

template <class... Facts>
std::array<std::string, kind_count> kind_names(const std::variant<Facts...>*) {
    return {snake_case(type_name_of(static_cast<const Facts*>(nullptr)))...};
}

const std::array<std::string, kind_count>& kinds() {
    static const auto names = kind_names(static_cast<const EntryFacts*>(nullptr));
    return names;
}

/// What is done with the facts of each kind.
struct KindCodec {
    bool (*read_quickly)(QuickReader& reader, EntryBody& body);
    void (*read)(CanonicalReader& reader, JsonSlice text, EntryBody& body);
    void (*write)(CanonicalWriter& writer, const void* fact);
};

template <class Fact>
constexpr KindCodec codec_of() {
    return {.read_quickly =
                [](QuickReader& reader, EntryBody& body) {
                    Fact fact{};
                    const bool read = reader.read(fact);
                    if (read) body = EntryBody{std::move(fact)};
                    return read;
                },
            .read =
                [](CanonicalReader& reader, JsonSlice text, EntryBody& body) {
                    Fact fact{};
                    reader.read(text, fact);
                    body = EntryBody{std::move(fact)};
                },
            .write = [](CanonicalWriter& writer,
                        const void* fact) { writer.write(*static_cast<const Fact*>(fact)); }};
}

/// `role_scope_set` as it was before students, parallels and families (docs/formats/entry.md): it
/// still is where it names none of these, so that what was written then stays one spelling.
struct FormerScope {
    PersonId person_id;
    AppointedRole role = AppointedRole::section_head;
    Date valid_from;
    RoleReach reach = RoleReach::vocational;
    std::vector<StudyGroupId> study_group_ids;
    std::vector<SubjectId> subject_ids;
};
LETOPIS_DESCRIBE(FormerScope, person_id, role, valid_from, reach, study_group_ids, subject_ids)

struct FormerScopeSet {
    FormerScope scope;
    std::string basis;
};
LETOPIS_DESCRIBE(FormerScopeSet, scope, basis)

RoleScopeSet of_former(FormerScopeSet former) {
    FormerScope& scope = former.scope;
    return {{.person_id = scope.person_id,
             .role = scope.role,
             .valid_from = scope.valid_from,
             .reach = scope.reach,
             .study_group_ids = std::move(scope.study_group_ids),
             .subject_ids = std::move(scope.subject_ids),
             .student_ids = {},
             .grades = {},
             .families = {}},
            std::move(former.basis)};
}

bool is_former(const RoleScope& scope) {
    return scope.student_ids.empty() && scope.grades.empty() && scope.families.empty();
}

bool read_scope_quickly(QuickReader& reader, EntryBody& body) {
    QuickReader again = reader;
    FormerScopeSet former;
    if (reader.read(former)) {
        body = EntryBody{of_former(std::move(former))};
        return true;
    }
    reader = again;
    RoleScopeSet fact;
    if (!reader.read(fact) || is_former(fact.scope)) return false;
    body = EntryBody{std::move(fact)};
    return true;
}

void read_scope(CanonicalReader& reader, JsonSlice text, EntryBody& body) {
    const auto members = object_members(text);
    const auto scope = members
                           ? std::find_if(members->begin(), members->end(),
                                          [](const JsonMember& one) { return one.name == "scope"; })
                           : std::vector<JsonMember>::const_iterator{};
    const bool names_more =
        members && scope != members->end() && scope->value.find("\"families\":") != JsonSlice::npos;
    if (names_more) {
        RoleScopeSet fact;
        reader.read(text, fact);
        body = EntryBody{std::move(fact)};
        return;
    }
    FormerScopeSet former;
    reader.read(text, former);
    body = EntryBody{of_former(std::move(former))};
}

void write_scope(CanonicalWriter& writer, const void* fact) {
    const auto& said = *static_cast<const RoleScopeSet*>(fact);
    if (!is_former(said.scope)) return writer.write(said);
    const RoleScope& scope = said.scope;
    writer.write(FormerScopeSet{.scope = {.person_id = scope.person_id,
                                          .role = scope.role,
                                          .valid_from = scope.valid_from,
                                          .reach = scope.reach,
                                          .study_group_ids = scope.study_group_ids,
                                          .subject_ids = scope.subject_ids},
                                .basis = said.basis});
}

template <>
constexpr KindCodec codec_of<RoleScopeSet>() {
    return {.read_quickly = read_scope_quickly, .read = read_scope, .write = write_scope};
}

template <class... Facts>
constexpr std::array<KindCodec, kind_count> codecs_of(const std::variant<Facts...>*) {
    return {codec_of<Facts>()...};
}

constexpr auto codecs = codecs_of(static_cast<const EntryFacts*>(nullptr));

/// Kinds by their names, with their places in the variant.
std::optional<std::size_t> kind_named(std::string_view name) {
    static const auto order = [] {
        std::array<std::pair<std::string_view, std::size_t>, kind_count> pairs;
        for (std::size_t i = 0; i < kind_count; ++i) pairs[i] = {kinds()[i], i};
        std::sort(pairs.begin(), pairs.end());
        return pairs;
    }();
    const auto found = std::lower_bound(order.begin(), order.end(), std::pair{name, std::size_t{}});
    if (found == order.end() || found->first != name) return std::nullopt;
    return found->second;
}

/// An entry in its canonical spelling, in one pass; false for everything else. The kind stands
/// after the body, but no string of the body can hold its unescaped quotes, so the last place where
/// they stand is the entry's own.
bool read_quickly(std::string_view encoded, Entry& entry) {
    static constexpr std::string_view before_kind = ",\"kind\":\"";
    const std::size_t at = encoded.rfind(before_kind);
    if (at == std::string_view::npos) return false;
    const std::string_view after = encoded.substr(at + before_kind.size());
    const std::string_view name = after.substr(0, after.find('"'));
    const auto kind = kind_named(name);
    QuickReader reader{encoded};
    return kind && reader.take("{\"actor_id\":") && reader.read(entry.actor_id) &&
           reader.take(",\"body\":") && codecs[*kind].read_quickly(reader, entry.body) &&
           reader.take(",\"command_id\":") && reader.read(entry.command_id) &&
           reader.take(before_kind) && reader.take(name) && reader.take("\",\"recorded_at\":") &&
           reader.read(entry.recorded_at) && reader.take("}") && reader.at_end();
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
    codecs[entry.body.index()].write(writer, fact_of(entry.body));
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
    Entry entry;
    if (read_quickly(encoded, entry)) return entry;
    return decode_entry_slowly(encoded);
}

Result<Entry> decode_entry_slowly(std::string_view encoded) {
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
    codecs[static_cast<std::size_t>(found - kinds().begin())].read(reader, (*members)[1].value,
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
