#include "app/years/open_year_switch.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/years/switch_facts.h"
#include "base/limits.h"
#include "domain/calendar/next_year.h"
#include "domain/journal/academic_debt.h"
#include "domain/journal/session/marks_after_attempts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/rated.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

NextGroup as_it_is(const StudyGroup& group) {
    return {
        .family = group.family, .title = group.title, .grade = group.grade, .letter = group.letter};
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
}

/// Of problems that name students.
std::string_view remedy_of(SwitchProblemKind kind) {
    switch (kind) {
        case SwitchProblemKind::undecided:
            return "Запишите решения педагогического совета: без них не переводят.";
        case SwitchProblemKind::repeater:
            return "Выберите, в каком классе продолжится обучение.";
        case SwitchProblemKind::debt:
            return "Задолженность не ликвидирована, а решение её не называет: запишите решение "
                   "об условном переводе или результат аттестации.";
        case SwitchProblemKind::appeal:
            return "Апелляция не рассмотрена: отметка и решение могут измениться.";
        case SwitchProblemKind::class_open:
        case SwitchProblemKind::no_class_teacher:
            break;
    }
    return "";
}

class SwitchLook {
public:
    SwitchLook(Reader& reader, SwitchYears years) : reader_{reader}, years_{std::move(years)} {}

    Result<YearSwitch> look() && {
        const SchoolYear next = years_.next();
        view_ = {.from = {years_.from.school_year_id, years_.from.title},
                 .next_title = next.title,
                 .starts_on = next.starts_on,
                 .ends_on = next.ends_on,
                 .opened = years_.to.has_value()};
        LETOPIS_TRY_DONE(add_periods(next));
        LETOPIS_TRY_DONE(gather_new_groups());
        LETOPIS_TRY_DONE(gather_appeals());
        LETOPIS_TRY(groups, reader_.study_groups(years_.from.school_year_id));
        for (const StudyGroup& group : groups)
            if (group.kind != StudyGroupKind::subgroup) LETOPIS_TRY_DONE(add_class(group));
        LETOPIS_TRY_DONE(add_new_groups());
        const auto by_kind = [](const SwitchProblem& one, const SwitchProblem& other) {
            return one.kind < other.kind;
        };
        std::stable_sort(view_.problems.begin(), view_.problems.end(), by_kind);
        return std::move(view_);
    }

private:
    Result<Done> add_periods(const SchoolYear& next) {
        if (years_.to) {
            LETOPIS_TRY(systems, reader_.period_systems(next.school_year_id));
            view_.periods = std::move(systems);
            return Done{};
        }
        LETOPIS_TRY(systems, reader_.period_systems(years_.from.school_year_id));
        for (const PeriodSystem& system : systems)
            view_.periods.push_back(periods_after(system, years_.from, next));
        return Done{};
    }

    Result<Done> gather_new_groups() {
        if (!years_.to) return Done{};
        LETOPIS_TRY(groups, reader_.study_groups(years_.to->school_year_id));
        LETOPIS_TRY(placed, gather_placed(reader_, groups));
        new_groups_ = std::move(groups);
        placed_ = std::move(placed);
        return Done{};
    }

    /// Where he is in the new year: his class, or the group of the association of this title.
    std::string place_of(const StudyGroup& old, const NextGroup& next, StudentId student) const {
        if (old.family != ProgrammeFamily::additional) {
            const auto found = placed_.in_class.find(student);
            const bool same = found != placed_.in_class.end() && found->second.family == old.family;
            return same ? found->second.title : "";
        }
        for (const StudyGroup& group : new_groups_)
            if (group.family == old.family &&
                placed_.in_group.count({student, group.study_group_id}) > 0 &&
                (group.title == next.title || group.title == old.title))
                return group.title;
        return "";
    }

    /// Whether an attempt has settled the debt of the year in the course (LAW-04).
    static bool is_settled(const std::vector<HeldAttestation>& held, CourseId course) {
        return std::any_of(held.begin(), held.end(), [&](const HeldAttestation& one) {
            return one.course_id == course && one.period_id.is_nil() && !leaves_debt(one.result);
        });
    }

    /// In a college of semesters (VOC-06), of this year and of those before it.
    Result<std::vector<std::string>> semester_debts_of(StudentId student) {
        std::vector<std::string> debts;
        LETOPIS_TRY(marks, rated(reader_, reader_.period_marks_of_student(student)));
        LETOPIS_TRY(held, reader_.attestations_of_student(student));
        LETOPIS_TRY_DONE(rate(reader_, held));
        for (const PeriodMark& mark : marks_after_attempts(std::move(marks), held)) {
            if (!leaves_debt(mark.value)) continue;
            LETOPIS_TRY(title, reader_.course_title(mark.course_id));
            if (!title) continue;
            LETOPIS_TRY(year, find_school_year(reader_, title->course.school_year_id));
            if (years_.from.starts_on < year.starts_on) continue;
            const bool is_earlier = year.starts_on < years_.from.starts_on;
            std::string debt = title->subject.title + (is_earlier ? " (" + year.title + ")" : "");
            if (std::find(debts.begin(), debts.end(), debt) == debts.end())
                debts.push_back(std::move(debt));
        }
        return debts;
    }

    /// Of this year and of those before it.
    Result<std::vector<std::string>> debts_of(StudentId student) {
        std::vector<std::string> debts;
        LETOPIS_TRY(marks, rated(reader_, reader_.annual_marks_of_student(student)));
        std::erase_if(marks, [](const AnnualMark& mark) { return !leaves_debt(mark.value); });
        if (marks.empty()) return debts;
        LETOPIS_TRY(held, reader_.attestations_of_student(student));
        LETOPIS_TRY_DONE(rate(reader_, held));
        for (const AnnualMark& mark : marks) {
            LETOPIS_TRY(title, reader_.course_title(mark.course_id));
            if (!title || is_settled(held, mark.course_id)) continue;
            LETOPIS_TRY(year, find_school_year(reader_, title->course.school_year_id));
            if (years_.from.starts_on < year.starts_on) continue;
            const bool is_earlier = year.starts_on < years_.from.starts_on;
            debts.push_back(title->subject.title + (is_earlier ? " (" + year.title + ")" : ""));
        }
        return debts;
    }

    Result<Done> gather_appeals() {
        LETOPIS_TRY(appeals, reader_.appeals(AppealState::open, limits::remarks_looked_at));
        for (const Appeal& appeal : appeals) appealing_.insert(appeal.place.student_id);
        return Done{};
    }

    Result<SwitchStudent> student_of(const SwitchedGroup& from, const NextGroup& next,
                                     const Member& member) {
        SwitchStudent student{.student_id = member.person.person_id,
                              .name = member.person.last_first()};
        std::optional<CouncilDecision> decision;
        for (const CouncilDecision& one : from.decisions)
            if (one.student_id == student.student_id) decision = one;
        student.fate = fate_of(from.study_group, member, decision, from.association);
        if (student.fate == SwitchFate::left) {
            student.text = full_leaving_note(member);
            return student;
        }
        if (decision) student.text = decision->text;
        student.placed_in = place_of(from.study_group, next, student.student_id);
        if (from.study_group.family != ProgrammeFamily::additional) {
            LETOPIS_TRY(debts, from.study_group.family == ProgrammeFamily::vocational
                                   ? semester_debts_of(student.student_id)
                                   : debts_of(student.student_id));
            student.debts = std::move(debts);
        }
        return student;
    }

    Result<Done> add_class(const StudyGroup& group) {
        LETOPIS_TRY(from, gather_switched_group(reader_, group));
        LETOPIS_TRY(closed_at, reader_.class_closed_at(group.study_group_id));
        LETOPIS_TRY(class_teacher,
                    class_teacher_on(reader_, group.study_group_id, years_.from.ends_on));
        SwitchClass one{.study_group_id = group.study_group_id,
                        .title = group.title,
                        .group = as_it_is(group),
                        .next = group_after(group),
                        .closed = closed_at.has_value(),
                        .class_teacher = std::move(class_teacher)};
        for (const Member& member : members_of(from.students)) {
            if (is_undone(member.enrolments.back())) continue;
            LETOPIS_TRY(student, student_of(from, one.next, member));
            of_last_year_.insert(student.student_id);
            one.students.push_back(std::move(student));
        }
        add_problems(one);
        view_.classes.push_back(std::move(one));
        return Done{};
    }

    void add_problems(const SwitchClass& one) {
        std::map<SwitchProblemKind, std::vector<std::string>> names;
        bool any_left = false;
        for (const SwitchStudent& student : one.students) {
            if (!student.placed_in.empty() || student.fate == SwitchFate::left) continue;
            any_left = true;
            if (student.fate == SwitchFate::undecided)
                names[SwitchProblemKind::undecided].push_back(student.name);
            if (student.fate == SwitchFate::repeats)
                names[SwitchProblemKind::repeater].push_back(student.name);
            const bool owes_nothing_by_decision =
                student.fate == SwitchFate::moves || student.fate == SwitchFate::graduates;
            if (owes_nothing_by_decision && !student.debts.empty())
                names[SwitchProblemKind::debt].push_back(student.name + " — " +
                                                         joined(student.debts));
            if (appealing_.contains(student.student_id))
                names[SwitchProblemKind::appeal].push_back(student.name);
        }
        for (auto& [kind, named] : names)
            view_.problems.push_back({.kind = kind,
                                      .study_group_id = one.study_group_id,
                                      .place = one.title,
                                      .remedy = std::string{remedy_of(kind)},
                                      .names = std::move(named)});
        if (!one.closed && any_left)
            view_.problems.push_back({.kind = SwitchProblemKind::class_open,
                                      .study_group_id = one.study_group_id,
                                      .place = one.title,
                                      .remedy = "Учёт за год ещё не завершён: закройте класс, "
                                                "тогда ведомость уйдёт в архив."});
    }

    Result<Done> add_new_groups() {
        for (const StudyGroup& group : new_groups_) {
            if (group.kind == StudyGroupKind::subgroup) continue;
            LETOPIS_TRY(courses, courses_of_class(reader_, group.study_group_id));
            const auto standing = placed_.of_group.find(group.study_group_id);
            NewYearGroup one{.study_group_id = group.study_group_id,
                             .group = as_it_is(group),
                             .has_courses = !courses.empty()};
            if (standing != placed_.of_group.end()) {
                one.student_count = static_cast<int>(standing->second.size());
                one.moved_count = static_cast<int>(std::count_if(
                    standing->second.begin(), standing->second.end(),
                    [&](const Enrolment& enrolment) { return was_moved(enrolment); }));
            }
            LETOPIS_TRY_DONE(miss_class_teacher(group, one));
            view_.groups.push_back(std::move(one));
        }
        return Done{};
    }

    bool was_moved(const Enrolment& enrolment) const {
        return enrolment.enrolled_on == view_.starts_on &&
               of_last_year_.count(enrolment.student_id) > 0;
    }

    Result<Done> miss_class_teacher(const StudyGroup& group, const NewYearGroup& one) {
        if (group.kind == StudyGroupKind::association_group || one.student_count == 0)
            return Done{};
        LETOPIS_TRY(led, reader_.class_teachers(group.study_group_id));
        if (led.empty())
            view_.problems.push_back({.kind = SwitchProblemKind::no_class_teacher,
                                      .study_group_id = group.study_group_id,
                                      .place = group.title,
                                      .remedy = "Назначьте классного руководителя."});
        return Done{};
    }

    Reader& reader_;
    SwitchYears years_;
    std::vector<StudyGroup> new_groups_;
    Placed placed_;
    std::set<StudentId> of_last_year_;
    std::set<StudentId> appealing_;  ///< Whose appeal is not decided yet.
    YearSwitch view_;
};

}  // namespace

Result<YearList> open_school_years(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_people, Target{}));
    LETOPIS_TRY(current, school_year_on(reader, moscow_date(now)));
    LETOPIS_TRY(years, reader.school_years());
    YearList list{.current_id = current.school_year_id};
    for (auto one = years.rbegin(); one != years.rend(); ++one)
        list.school_years.push_back({one->school_year_id, one->title});
    return list;
}

Result<YearSwitch> open_year_switch(Reader& reader, const Standing& standing,
                                    SchoolYearId from_year_id) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_people, Target{}));
    LETOPIS_TRY(years, find_switch_years(reader, from_year_id));
    return SwitchLook{reader, std::move(years)}.look();
}

}  // namespace letopis
