#pragma once
// Year switch (переход на новый учебный год, OPS-01): who of last year's groups goes where, by the
// decisions of the council (ASM-11). Everything is a proposal that a person may change within what
// the council decided; who has no decision goes nowhere.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/classes/associations.h"
#include "domain/classes/membership.h"
#include "domain/journal/journal.h"

namespace letopis {

/// Что решено об обучающемся; `undecided`: the council has said nothing; `left`: he left during
/// the year.
LETOPIS_ENUM(SwitchFate, moves, moves_conditionally, repeats, graduates, undecided, left)

/// By the decision that stands, nothing when there is none. A group of an association
/// (дополнительное образование) goes on without a council, until the programme's last year.
SwitchFate fate_of(const StudyGroup& study_group, const Member& member,
                   const std::optional<CouncilDecision>& decision,
                   const std::optional<Association>& association = std::nullopt);

/// A group of the new year, still without an id.
struct NextGroup {
    ProgrammeFamily family = ProgrammeFamily::general;
    std::string title;
    int grade = 0;
    std::string letter;
    bool operator==(const NextGroup&) const = default;
};
LETOPIS_DESCRIBE(NextGroup, family, title, grade, letter)

/// Where those who move go: 5 «А» → 6 «А», by title, grade and letter.
NextGroup group_after(const StudyGroup& study_group);
/// Школьный класс, группа СПО, группа объединения: what such a group is.
StudyGroupKind kind_of(ProgrammeFamily family);
/// Whether a class of this grade is usually led on by the same teacher: not from 4 to 5, where the
/// teacher of primary school hands over, nor into a first or tenth class.
bool keeps_class_teacher(const StudyGroup& from, const NextGroup& to);

/// A group of last year with everybody who was on its list, and what the council decided.
struct SwitchedGroup {
    StudyGroup study_group;
    std::vector<ListedStudent> students;
    std::vector<CouncilDecision> decisions;
    std::optional<Association> association;  ///< What is known of it, where it is one.
};

/// Those of one group who are asked into a group of the new year.
struct MovedStudents {
    StudyGroupId study_group_id;
    std::vector<StudentId> student_ids;
    bool operator==(const MovedStudents&) const = default;
};
LETOPIS_DESCRIBE(MovedStudents, study_group_id, student_ids)

/// Whether they may all study in `to`: who moves, a grade on; who repeats, in the same grade; who
/// graduated from the 9th, in a 10th; in an association, wherever it teaches. A class «б» instead
/// of «а» is free to choose (OPS-02). Refuses `student_not_enrolled` for who is not on the list of
/// `from` or has left; `invalid_value` with all their names for those without a decision, and for
/// the first whose decision says otherwise.
Result<Done> check_moved_students(const SwitchedGroup& from, std::span<const StudentId> student_ids,
                                  const NextGroup& to);

/// Why an enrolment of the switch was ended.
inline constexpr std::string_view switch_undone_reason = "перевод отменён";
/// Whether this enrolment was undone before anything came of it: it counts as never made.
bool is_undone(const Enrolment& enrolment);

}  // namespace letopis
