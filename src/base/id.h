#pragma once
// Identifiers. Sixteen bytes, UUID version 7 (RFC 9562), so that rows made later sort later.
// Each kind of thing has its own type: a lesson's id cannot be passed for a student's.

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/random.h"
#include "base/time.h"

namespace letopis {

using IdBytes = std::array<std::uint8_t, 16>;

/// Makes a UUIDv7 from the moment and 74 random bits.
IdBytes make_id_bytes(Instant now, RandomSource& random);
/// "0192f3a4-…", lower case, 36 characters.
std::string id_text(const IdBytes& bytes);
/// Reads what id_text writes (either case); nothing else.
std::optional<IdBytes> parse_id_bytes(std::string_view text);

/// An identifier of one kind of thing. `Kind` is only a name.
template <class Kind>
class Id {
public:
    Id() = default;
    explicit Id(const IdBytes& bytes) : bytes_{bytes} {}

    static Id make(Instant now, RandomSource& random) { return Id{make_id_bytes(now, random)}; }
    static std::optional<Id> parse(std::string_view text) {
        auto bytes = parse_id_bytes(text);
        if (!bytes) return std::nullopt;
        return Id{*bytes};
    }

    const IdBytes& bytes() const { return bytes_; }
    std::string text() const { return id_text(bytes_); }
    /// True for the id of nothing (all zero bytes).
    bool is_nil() const { return bytes_ == IdBytes{}; }
    auto operator<=>(const Id&) const = default;

private:
    IdBytes bytes_{};
};

using PersonId = Id<struct PersonTag>;
using StudentId = PersonId;   ///< A student is a person; one person may study in several groups.
using EmployeeId = PersonId;  ///< An employee is a person; he may be a guardian as well.
using GuardianId = PersonId;
using SchoolYearId = Id<struct SchoolYearTag>;
using PeriodSystemId = Id<struct PeriodSystemTag>;
using PeriodId = Id<struct PeriodTag>;
using SubjectId = Id<struct SubjectTag>;
using StudyGroupId = Id<struct StudyGroupTag>;  ///< Class, subgroup, vocational group, association.
using CourseId = Id<struct CourseTag>;
using LessonId = Id<struct LessonTag>;
using RoomId = Id<struct RoomTag>;
using MediumId = Id<struct MediumTag>;
using PackageId = Id<struct PackageTag>;
using DocumentId = Id<struct DocumentTag>;
using CommandId = Id<struct CommandTag>;  ///< Chosen by the client; a repeat is harmless.

/// Number of an organisation on this server; leads every key of the store.
using OrgId = std::int64_t;
/// Position of an entry in its organisation's ledger, from 0, without gaps.
using EntryIndex = std::int64_t;

}  // namespace letopis

template <class Kind>
struct std::hash<letopis::Id<Kind>> {
    std::size_t operator()(const letopis::Id<Kind>& id) const noexcept {
        std::uint64_t tail = 0;  // The random half of a UUIDv7 is the last eight bytes.
        std::memcpy(&tail, id.bytes().data() + 8, sizeof tail);
        return static_cast<std::size_t>(tail * 0x9E3779B97F4A7C15ULL);
    }
};
