#pragma once
// Who teaches in the school on a day, and who of them could hold a lesson of another.

#include <map>
#include <set>
#include <span>
#include <vector>

#include "app/changes/change_facts.h"
#include "app/changes/open_day_changes.h"

namespace letopis {

class TeachingStaff {
public:
    /// All courses of the year whose teachers teach on that date.
    static Result<TeachingStaff> gather(Reader& reader, ChangeReading& reading,
                                        const SchoolYear& year, Date on);

    const std::vector<ListedTeacher>& teachers() const { return teachers_; }
    const std::vector<ListedGroup>& groups() const { return groups_; }
    /// The same, with all that is known of them.
    const std::vector<StudyGroup>& classes() const { return classes_; }

    /// `day`: all lessons of the lesson's day. Whoever has given away a lesson of that day is away
    /// himself and not among them.
    Result<std::vector<PossibleSubstitute>> possible(ChangeReading& reading, const Lesson& lesson,
                                                     std::span<const Lesson> day) const;

private:
    struct Teaching {
        std::set<SubjectId> subjects;
        std::set<StudyGroupId> groups;  ///< With the classes that subgroups draw from.
    };

    std::vector<ListedTeacher> teachers_;
    std::vector<ListedGroup> groups_;
    std::vector<StudyGroup> classes_;
    std::map<EmployeeId, Teaching> teaching_;
};

}  // namespace letopis
