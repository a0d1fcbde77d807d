#pragma once
// Staff (кадры): who teaches what. Each year's courses are shared out among the teachers of their
// speciality; who taught a class last year keeps it.

#include <optional>
#include <string>
#include <vector>

#include "demo/people/name_stock.h"
#include "demo/plan/school_shape.h"
#include "demo/texts/curriculum.h"
#include "exchange/csv/people_file.h"

namespace letopis::demo {

/// For a course that has no teacher yet.
inline constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// A course of one year before it is in the journal.
struct TaughtCourse {
    std::size_t group = 0;  ///< Index in the shape.
    CurriculumLine line;
    int half = 0;                  ///< 1 and 2 of a divided class; 0 for the whole.
    std::size_t teacher = nobody;  ///< Index in the staff.
};

struct Teacher {
    BroughtEmployee employee;
    std::string speciality;
    std::string room;
    std::optional<Date> joins_on;  ///< Who is not there from the beginning.

    bool is_there_on(Date on) const { return !joins_on || *joins_on <= on; }
};

/// From this day on `successor` teaches the courses of `former`; without a former one, those that
/// had nobody (people/changes.txt).
struct StaffChange {
    TaughtYear year = TaughtYear::last;
    Date on;
    std::optional<std::size_t> former;
    std::size_t successor = 0;
    std::string basis;
};

class Staff {
public:
    Staff(const std::vector<GroupLine>& shape, int first_year, NameStock& names,
          std::uint64_t seed);

    const std::vector<TaughtCourse>& courses(TaughtYear year) const {
        return year == TaughtYear::last ? last_courses_ : current_courses_;
    }
    const std::vector<Teacher>& teachers() const { return teachers_; }
    const std::vector<StaffChange>& changes() const { return changes_; }
    /// The first teacher of the speciality. There must be one.
    std::size_t first_of(const std::string& speciality) const;
    /// Who leads the group: its only teacher in primary classes, else one who teaches it much;
    /// `nobody` of a group that is not there.
    std::size_t leader_of(std::size_t group, TaughtYear year) const;
    /// Lessons a week, halves for themselves.
    int weekly_lessons(std::size_t teacher, TaughtYear year) const;

private:
    /// What one teacher takes in one group: all that his speciality teaches there.
    struct Bundle {
        std::size_t group;
        std::string speciality;
        int half;
        int weekly_lessons;
        bool operator==(const Bundle&) const = default;
    };

    void share_out(const std::vector<GroupLine>& shape, TaughtYear year);
    std::size_t teacher_for(const Bundle& bundle, TaughtYear year);
    bool may_take(std::size_t teacher, const Bundle& bundle, TaughtYear year) const;
    std::size_t add_teacher(const std::string& speciality);
    BroughtEmployee employee(const PersonName& name, Sex sex, const std::string& position);
    void plan_changes();
    std::size_t add_successor(const PersonName& name, Sex sex, const std::string& speciality);
    void choose_leaders(const std::vector<GroupLine>& shape, TaughtYear year);
    std::optional<std::size_t> free_leader(std::size_t group, TaughtYear year,
                                           const std::vector<std::size_t>& taken) const;
    std::vector<TaughtCourse>& courses_of(TaughtYear year) {
        return year == TaughtYear::last ? last_courses_ : current_courses_;
    }
    std::vector<std::size_t>& leaders_of(TaughtYear year) {
        return year == TaughtYear::last ? last_leaders_ : current_leaders_;
    }

    int first_year_;
    NameStock& names_;
    Chance chance_;
    std::vector<Speciality> specialities_;
    std::vector<Teacher> teachers_;
    std::vector<TaughtCourse> last_courses_;
    std::vector<TaughtCourse> current_courses_;
    std::vector<StaffChange> changes_;
    std::vector<std::size_t> last_leaders_;  ///< By group.
    std::vector<std::size_t> current_leaders_;
};

}  // namespace letopis::demo
