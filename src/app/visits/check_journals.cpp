#include "app/visits/check_journals.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/limits.h"
#include "domain/lessons/deadlines.h"
#include "domain/lessons/lesson_dates.h"
#include "ports/gathering/due_debts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// From when to when, both inclusive.
Result<DateRange> days_of(const JournalCheckSearch& search, const SchoolYear& year, Date today) {
    const Date last = std::min(today, last_day_of(year));
    const DateRange days{search.from.value_or(year.starts_on),
                         search.to.value_or(std::max(last, search.from.value_or(last)))};
    if (days.to < days.from) return invalid("to", "Конец срока раньше его начала.");
    if (days.from.days_until(days.to) >= limits::check_days)
        return invalid("from", "За один раз — не больше учебного года: сузьте даты.");
    return days;
}

struct RemarkCount {
    int made = 0;
    int waiting = 0;
};

class Checking {
public:
    Checking(Reader& reader, const Standing& standing, Instant now, JournalCheck& check)
        : reader_{reader}, standing_{standing}, now_{now}, check_{check}, deadlines_{reader, now} {}

    /// Asked once for all courses.
    Result<Done> read_remarks() {
        for (const RemarkState state :
             {RemarkState::open, RemarkState::answered, RemarkState::settled}) {
            LETOPIS_TRY(remarks, reader_.remarks(state, limits::remarks_looked_at));
            for (const Remark& remark : remarks) {
                const Date made_on = moscow_date(remark.made_at);
                if (made_on < check_.from || check_.to < made_on) continue;
                RemarkCount& count = remarks_[remark.course_id];
                ++count.made;
                if (state != RemarkState::settled) ++count.waiting;
            }
        }
        return Done{};
    }

    /// Courses beyond the limit are left out, and that is said. A course of several classes stands
    /// in each of them, and counts once in the total.
    Result<Done> add(const StudyGroup& group, Date teaching_on) {
        LETOPIS_TRY(titles, courses_of_class(reader_, group.study_group_id));
        for (const CourseTitle& title : titles) {
            if (!may_check(group, title)) continue;
            if (check_.courses.size() == limits::courses_in_report) {
                check_.cut_off = true;
                return Done{};
            }
            LETOPIS_TRY(row, course(group, title, teaching_on));
            if (counted_.insert(row.course_id).second) {
                check_.total += row.rates;
                check_.remarks += row.remarks;
                check_.waiting_remarks += row.waiting_remarks;
            }
            check_.courses.push_back(std::move(row));
        }
        check_.total_density_hundredths = check_.total.density_hundredths();
        return Done{};
    }

private:
    /// Of a class a department head checks the courses of his subjects only.
    bool may_check(const StudyGroup& group, const CourseTitle& title) const {
        const Target course{.course_id = title.course.course_id,
                            .subject_id = title.course.subject_id,
                            .study_group_ids = {title.course.study_group_id, group.study_group_id}};
        return check_access(standing_, Action::make_remarks, course).has_value();
    }

    Result<CheckedCourse> course(const StudyGroup& group, const CourseTitle& title,
                                 Date teaching_on) {
        LETOPIS_TRY(teachers, teachers_on(reader_, title.teachers, teaching_on));
        LETOPIS_TRY(facts, facts_of(title));
        const bool is_own = title.course.study_group_id == group.study_group_id;
        const RemarkCount remarks = remarks_[title.course.course_id];
        CheckedCourse row{.course_id = title.course.course_id,
                          .class_title = group.title,
                          .study_group_title = is_own ? "" : title.study_group.title,
                          .subject_title = title.subject.title,
                          .teachers = std::move(teachers),
                          .rates = check_rates(facts, now_),
                          .remarks = remarks.made,
                          .waiting_remarks = remarks.waiting};
        row.density_hundredths = row.rates.density_hundredths();
        return row;
    }

    Result<CheckFacts> facts_of(const CourseTitle& title) {
        const CourseId id = title.course.course_id;
        CheckFacts facts{.kind = title.subject.kind};
        LETOPIS_TRY(lessons, reader_.lessons_of_course(id, check_.from, check_.to));
        for (Lesson& lesson : lessons) {
            if (lesson.state == LessonState::cancelled || now_ < lesson.ends()) continue;
            LETOPIS_TRY(checked, checked_lesson(std::move(lesson), title));
            facts.lessons.push_back(std::move(checked));
        }
        LETOPIS_TRY(cells, reader_.cells_of_course(id, check_.from, check_.to));
        facts.cells = std::move(cells);
        LETOPIS_TRY(periods, periods_of(reader_, title.course.period_system_id));
        LETOPIS_TRY(marks, reader_.period_marks_of_course(id));
        std::erase_if(marks, [&](const PeriodMark& mark) { return !ends_here(periods, mark); });
        facts.period_marks = std::move(marks);
        return facts;
    }

    bool ends_here(const std::vector<Period>& periods, const PeriodMark& mark) const {
        return std::any_of(periods.begin(), periods.end(), [&](const Period& one) {
            return one.period_id == mark.period_id && check_.from <= one.ends_on &&
                   one.ends_on <= check_.to;
        });
    }

    Result<CheckedLesson> checked_lesson(Lesson lesson, const CourseTitle& title) {
        // Neither term depends on when the students' day ends: that is not asked.
        LETOPIS_TRY(topic, deadlines_.due_at_the_earliest(LessonDebt::topic, lesson, title));
        LETOPIS_TRY(marks, deadlines_.due_at_the_earliest(LessonDebt::marks, lesson, title));
        CheckedLesson checked{.topic_due = topic < now_, .marks_due_at = marks};
        // A topic in time that is refined later was in time.
        checked.topic_in_time = lesson.topic_first_at && *lesson.topic_first_at <= topic;
        checked.lesson = std::move(lesson);
        return checked;
    }

    Reader& reader_;
    const Standing& standing_;
    Instant now_;
    JournalCheck& check_;
    Deadlines deadlines_;
    std::map<CourseId, RemarkCount> remarks_;
    std::set<CourseId> counted_;
};

bool is_of_department(const Standing& standing, const CourseTitle& title) {
    const auto& subjects = standing.heads_subjects;
    return std::find(subjects.begin(), subjects.end(), title.course.subject_id) != subjects.end();
}

/// A class of a visit, or one that learns a subject of the department.
Result<bool> is_to_check(Reader& reader, const Standing& standing, const StudyGroup& group) {
    LETOPIS_TRY(target, group_target(reader, group));
    if (check_access(standing, Action::make_remarks, target)) return true;
    if (standing.heads_subjects.empty()) return false;
    LETOPIS_TRY(titles, courses_of_class(reader, group.study_group_id));
    return std::any_of(titles.begin(), titles.end(),
                       [&](const CourseTitle& title) { return is_of_department(standing, title); });
}

Result<std::vector<StudyGroup>> classes_to_check(Reader& reader, const Standing& standing,
                                                 const SchoolYear& year) {
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    std::vector<StudyGroup> classes;
    for (StudyGroup& group : groups) {
        if (group.kind == StudyGroupKind::subgroup) continue;
        LETOPIS_TRY(is_meant, is_to_check(reader, standing, group));
        if (is_meant) classes.push_back(std::move(group));
    }
    return classes;
}

/// The year of the class, or the one in which the days end.
Result<SchoolYear> year_to_check(Reader& reader, const Standing& standing,
                                 const JournalCheckSearch& search, Date today) {
    if (!search.study_group_id) return school_year_on(reader, search.to.value_or(today));
    LETOPIS_TRY(group, find_study_group(reader, *search.study_group_id));
    LETOPIS_TRY(is_meant, is_to_check(reader, standing, group));
    if (!is_meant) {
        LETOPIS_TRY(target, group_target(reader, group));
        LETOPIS_TRY_DONE(check_access(standing, Action::make_remarks, target));
    }
    return find_school_year(reader, group.school_year_id);
}

}  // namespace

Result<JournalCheck> check_journals(Reader& reader, const Standing& standing,
                                    const JournalCheckSearch& search, Instant now) {
    const Date today = moscow_date(now);
    Target own{.study_group_ids = standing.inspects_groups};
    if (!standing.heads_subjects.empty()) own.subject_id = standing.heads_subjects.front();
    LETOPIS_TRY_DONE(check_access(standing, Action::make_remarks, own));
    LETOPIS_TRY(year, year_to_check(reader, standing, search, today));
    LETOPIS_TRY(days, days_of(search, year, today));
    LETOPIS_TRY(name, short_name(reader, standing.person_id));
    JournalCheck check{.from = days.from,
                       .to = days.to,
                       .today = today,
                       .school_year_title = year.title,
                       .checked_by = std::move(name)};
    Checking checking{reader, standing, now, check};
    LETOPIS_TRY_DONE(checking.read_remarks());
    LETOPIS_TRY(classes, classes_to_check(reader, standing, year));
    if (!search.study_group_id && search.grade)
        check.title = std::to_string(*search.grade) + " параллель";
    for (const StudyGroup& group : classes) {
        check.classes.push_back({group.study_group_id, group.title, group.grade});
        const bool is_meant = search.study_group_id ? group.study_group_id == *search.study_group_id
                                                    : !search.grade || group.grade == *search.grade;
        if (!is_meant) continue;
        if (search.study_group_id) check.title = group.title;
        LETOPIS_TRY_DONE(checking.add(group, day_in(year, std::min(today, days.to))));
    }
    return check;
}

}  // namespace letopis
