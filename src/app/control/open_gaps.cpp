#include "app/control/open_gaps.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/control/overdue_lessons.h"
#include "base/limits.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

bool leads(const Standing& standing, StudyGroupId id) {
    return std::find(standing.leads_groups.begin(), standing.leads_groups.end(), id) !=
           standing.leads_groups.end();
}

/// Whether the course is of a class this person leads.
bool leads_course(const Standing& standing, const StudyGroup& group) {
    return leads(standing, group.study_group_id) ||
           std::any_of(group.parent_group_ids.begin(), group.parent_group_ids.end(),
                       [&](StudyGroupId id) { return leads(standing, id); });
}

bool is_wanted(const OverdueDebt& one, const GapSearch& search) {
    const Lesson& lesson = one.unfinished->lesson;
    return (!search.debt || one.debt == *search.debt) &&
           (!search.teacher_id || lesson.held_by() == *search.teacher_id) &&
           (!search.course_id || lesson.course_id == *search.course_id);
}

int& count_of(LessonDebt debt, int& topics, int& homework, int& marks) {
    switch (debt) {
        case LessonDebt::topic:
            return topics;
        case LessonDebt::homework:
            return homework;
        case LessonDebt::marks:
            break;
    }
    return marks;
}

/// Puts the view together from the debts.
class Panel {
public:
    Panel(Reader& reader, Deadlines& deadlines, GapsView& view)
        : reader_{reader}, deadlines_{deadlines}, view_{view} {}

    Result<Done> fill(const std::vector<OverdueDebt>& overdue) {
        for (const OverdueDebt& one : overdue) {
            ++view_.gap_count;
            ++count_of(one.debt, view_.topics, view_.homework, view_.marks);
            LETOPIS_TRY_DONE(count_teacher(one));
            days_.insert(one.unfinished->lesson.lesson_on);
            if (view_.gaps.size() < limits::gaps_on_page) LETOPIS_TRY_DONE(add_line(one));
        }
        for (auto& [id, counted] : teachers_) view_.teachers.push_back(std::move(counted));
        std::stable_sort(view_.teachers.begin(), view_.teachers.end(),
                         [](const TeacherGaps& one, const TeacherGaps& other) {
                             return one.gap_count > other.gap_count;
                         });
        draw_map(overdue);
        return Done{};
    }

private:
    Result<Done> count_teacher(const OverdueDebt& one) {
        const EmployeeId debtor = one.unfinished->debtor_id();
        auto known = teachers_.find(debtor);
        if (known == teachers_.end()) {
            LETOPIS_TRY(name, short_name(reader_, debtor));
            known = teachers_
                        .emplace(debtor, TeacherGaps{.teacher_id = debtor,
                                                     .teacher = std::move(name),
                                                     .oldest_on = one.unfinished->lesson.lesson_on})
                        .first;
        }
        TeacherGaps& counted = known->second;
        ++counted.gap_count;
        ++count_of(one.debt, counted.topics, counted.homework, counted.marks);
        return Done{};
    }

    Result<Done> add_line(const OverdueDebt& one) {
        const Lesson& lesson = one.unfinished->lesson;
        LETOPIS_TRY(due, deadlines_.due(one.debt, lesson, *one.title));
        LETOPIS_TRY(clause, deadlines_.clause_of(deadline_policy(one.debt), lesson.lesson_on));
        view_.gaps.push_back({.lesson_id = lesson.lesson_id,
                              .course_id = lesson.course_id,
                              .lesson_on = lesson.lesson_on,
                              .slot_no = lesson.slot_no,
                              .subject_title = one.title->subject.title,
                              .study_group_title = one.title->study_group.title,
                              .teacher_id = lesson.held_by(),
                              .teacher = teachers_.at(lesson.held_by()).teacher,
                              .debt = one.debt,
                              .due_at = due.due_at,
                              .policy = std::string{deadline_policy(one.debt)},
                              .clause = std::move(clause)});
        return Done{};
    }

    void draw_map(const std::vector<OverdueDebt>& overdue) {
        view_.days.assign(days_.begin(), days_.end());
        if (view_.days.size() > limits::gap_days_on_page)
            view_.days.erase(view_.days.begin(), view_.days.end() - limits::gap_days_on_page);
        std::map<CourseId, JournalGaps> journals;
        for (const OverdueDebt& one : overdue) {
            JournalGaps& journal = journals[one.title->course.course_id];
            if (journal.gap_count++ == 0) {
                journal.course_id = one.title->course.course_id;
                journal.subject_title = one.title->subject.title;
                journal.study_group_title = one.title->study_group.title;
                journal.counts.resize(view_.days.size());
            }
            const auto day = std::lower_bound(view_.days.begin(), view_.days.end(),
                                              one.unfinished->lesson.lesson_on);
            if (day != view_.days.end() && *day == one.unfinished->lesson.lesson_on)
                ++journal.counts[static_cast<std::size_t>(day - view_.days.begin())];
        }
        for (auto& [id, journal] : journals) view_.journals.push_back(std::move(journal));
        std::stable_sort(view_.journals.begin(), view_.journals.end(),
                         [](const JournalGaps& one, const JournalGaps& other) {
                             return one.gap_count > other.gap_count;
                         });
        if (view_.journals.size() > limits::gap_journals_on_page)
            view_.journals.resize(limits::gap_journals_on_page);
    }

    Reader& reader_;
    Deadlines& deadlines_;
    GapsView& view_;
    std::map<EmployeeId, TeacherGaps> teachers_;
    std::set<Date> days_;
};

}  // namespace

Result<GapsView> open_gaps(Reader& reader, const Standing& standing, const GapSearch& search,
                           Instant now) {
    const Date today = moscow_date(now);
    OverdueLessons lessons{reader, now};
    LETOPIS_TRY(policies, lessons.deadlines().policies_of(today));
    const auto after = sees_after(standing, *policies);
    if (!after) return RefusalCode::not_your_role;
    const bool whole_school = check_access(standing, Action::read_school, Target{}).has_value();

    LETOPIS_TRY(year, school_year_on(reader, today));
    GapsView view{.today = today,
                  .from = search.from.value_or(year.starts_on),
                  .to = search.to.value_or(today)};
    if (view.to < view.from) return RefusalCode::dates_out_of_order;
    view.shown_after_hours = static_cast<int>(after->micros / Span::hours(1).micros);

    LETOPIS_TRY_DONE(lessons.gather(view.from, view.to));
    LETOPIS_TRY(overdue, lessons.overdue());
    std::erase_if(overdue, [&](const OverdueDebt& one) {
        return !is_wanted(one, search) ||
               !(whole_school || leads_course(standing, one.title->study_group));
    });
    const std::size_t all = overdue.size();
    LETOPIS_TRY_DONE(lessons.keep_due_before(*after, overdue));
    view.held_back = static_cast<int>(all - overdue.size());
    view.cut_off = lessons.cut_off();
    LETOPIS_TRY_DONE((Panel{reader, lessons.deadlines(), view}.fill(overdue)));
    return view;
}

}  // namespace letopis
