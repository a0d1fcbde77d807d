#pragma once
// LiveCompany (кто ещё здесь): whose pages of a course are open at this moment, on all I/O threads
// of this program. Kept in memory alone: who comes to another node is not seen here, and nothing of
// it is written anywhere.
//
// Invariant: whoever is here holds a seat (LiveHub::take_seat), so that there are never more of
// them than live connections.

#include <atomic>
#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/guarded.h"
#include "base/id.h"

namespace letopis::http {

/// So many are told to one page by name; of the others, how many.
inline constexpr std::size_t live_company_named = 8;

class LiveCompany {
public:
    struct Member {
        PersonId person_id;
        /// As on the screen, "Иванов И. И."; "" until somebody has read it (`call`).
        std::string name;
        std::size_t pages = 0;
    };
    struct Seen {
        std::uint64_t version = 0;    ///< Another one when anybody has come or gone; 0: nobody is.
        std::vector<Member> members;  ///< In the order in which they came.
    };

    explicit LiveCompany(std::size_t school_count) : schools_(school_count) {}

    /// One page more of his; true when he was not here before, and others are to be told.
    bool enter(std::size_t school_index, CourseId course_id, PersonId person_id);
    /// One page less; true when it was his last, and others are to be told.
    bool leave(std::size_t school_index, CourseId course_id, PersonId person_id);
    /// How often somebody has come to, or gone from, any course of the school.
    std::uint64_t change_count(std::size_t school_index) const {
        return schools_.at(school_index).changes.load(std::memory_order_acquire);
    }
    std::uint64_t version_of(std::size_t school_index, CourseId course_id);
    Seen look(std::size_t school_index, CourseId course_id);
    /// The name of one who is here, for whoever tells of him next.
    void call(std::size_t school_index, CourseId course_id, PersonId person_id,
              const std::string& name);

private:
    using Courses = std::unordered_map<CourseId, Seen>;
    struct OfSchool {
        std::atomic<std::uint64_t> changes = 0;
        Guarded<Courses> courses;
    };
    static void note_change(OfSchool& school, Seen& seen);

    std::deque<OfSchool> schools_;
};

/// What the page of `own_id` is told: {"people":["Иванов И. И."],"more":0}, himself left out, and
/// whoever has no name yet.
std::string company_words(const LiveCompany::Seen& seen, PersonId own_id);

}  // namespace letopis::http
