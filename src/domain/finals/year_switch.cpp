#include "domain/finals/year_switch.h"

#include <algorithm>

#include "domain/classes/group_titles.h"

namespace letopis {
namespace {

constexpr int first_grade = 1;
constexpr int last_primary_grade = 4;
constexpr int last_basic_grade = 9;

std::optional<CouncilDecision> decision_on(const SwitchedGroup& from, StudentId student) {
    const auto found = std::find_if(
        from.decisions.begin(), from.decisions.end(),
        [&](const CouncilDecision& decision) { return decision.student_id == student; });
    if (found == from.decisions.end()) return std::nullopt;
    return *found;
}

bool may_study_in(const StudyGroup& from, SwitchFate fate, const NextGroup& to) {
    if (from.family == ProgrammeFamily::additional) return fate != SwitchFate::graduates;
    switch (fate) {
        case SwitchFate::moves:
        case SwitchFate::moves_conditionally:
            return to.grade == from.grade + 1;
        case SwitchFate::repeats:
            return to.grade == from.grade;
        case SwitchFate::graduates:
            return from.family == ProgrammeFamily::general && from.grade == last_basic_grade &&
                   to.grade == from.grade + 1;
        case SwitchFate::undecided:
        case SwitchFate::left:
            return false;
    }
    return false;
}

SwitchFate fate_of_association(const std::optional<Association>& association) {
    const bool is_last =
        association && association->years_in_programme <= association->year_of_study;
    return is_last ? SwitchFate::graduates : SwitchFate::moves;
}

Refusal wrong_place(const Member& member, const CouncilDecision& decision, const NextGroup& to) {
    return {.code = RefusalCode::invalid_value,
            .field = "student_ids",
            .detail = member.person.last_first() + ": по решению педсовета — «" + decision.text +
                      "», в " + to.title + " зачислить нельзя."};
}

}  // namespace

SwitchFate fate_of(const StudyGroup& study_group, const Member& member,
                   const std::optional<CouncilDecision>& decision,
                   const std::optional<Association>& association) {
    if (member.left_on()) return SwitchFate::left;
    if (!decision)
        return study_group.family == ProgrammeFamily::additional ? fate_of_association(association)
                                                                 : SwitchFate::undecided;
    switch (decision->kind) {
        case CouncilDecisionKind::transfer:
            return SwitchFate::moves;
        case CouncilDecisionKind::conditional_transfer:
            return SwitchFate::moves_conditionally;
        case CouncilDecisionKind::repeat:
            return SwitchFate::repeats;
        case CouncilDecisionKind::graduate:
            return SwitchFate::graduates;
    }
    return SwitchFate::undecided;
}

NextGroup group_after(const StudyGroup& study_group) {
    return {.family = study_group.family,
            .title = title_a_grade_on(study_group),
            .grade = study_group.grade == 0 ? 0 : study_group.grade + 1,
            .letter = study_group.letter};
}

StudyGroupKind kind_of(ProgrammeFamily family) {
    switch (family) {
        case ProgrammeFamily::general:
            return StudyGroupKind::school_class;
        case ProgrammeFamily::vocational:
            return StudyGroupKind::vocational_group;
        case ProgrammeFamily::additional:
            return StudyGroupKind::association_group;
    }
    return StudyGroupKind::school_class;
}

bool keeps_class_teacher(const StudyGroup& from, const NextGroup& to) {
    if (from.family != ProgrammeFamily::general) return true;
    return to.grade == from.grade + 1 && to.grade != first_grade &&
           from.grade != last_primary_grade && from.grade != last_basic_grade;
}

Result<Done> check_moved_students(const SwitchedGroup& from, std::span<const StudentId> student_ids,
                                  const NextGroup& to) {
    const auto members = members_of(from.students);
    Refusal undecided{.code = RefusalCode::invalid_value, .field = "student_ids"};
    std::optional<Refusal> wrong;
    for (const StudentId student : student_ids) {
        const auto member = std::find_if(members.begin(), members.end(), [&](const Member& one) {
            return one.person.person_id == student;
        });
        if (member == members.end() || member->left_on())
            return Refusal{.code = RefusalCode::student_not_enrolled,
                           .field = "student_ids",
                           .detail = from.study_group.title};
        const auto decision = decision_on(from, student);
        const SwitchFate fate = fate_of(from.study_group, *member, decision, from.association);
        if (fate == SwitchFate::undecided)
            undecided.items.push_back(
                {.place = from.study_group.title + ", " + member->person.last_first(),
                 .remedy = "Запишите решение педсовета или пока не переводите."});
        else if (!wrong && !may_study_in(from.study_group, fate, to))
            wrong = decision ? wrong_place(*member, *decision, to)
                             : Refusal{.code = RefusalCode::invalid_value,
                                       .field = "student_ids",
                                       .detail = from.study_group.title +
                                                 ": программа окончена, продолжения нет."};
    }
    if (!undecided.items.empty()) {
        undecided.detail = "Без решения педсовета не переводят. Нет решений: " +
                           std::to_string(undecided.items.size()) + ".";
        return undecided;
    }
    if (wrong) return *wrong;
    return Done{};
}

bool is_undone(const Enrolment& enrolment) {
    return enrolment.left_on && enrolment.left_reason == switch_undone_reason;
}

}  // namespace letopis
