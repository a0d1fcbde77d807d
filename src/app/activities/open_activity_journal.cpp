#include "app/activities/open_activity_journal.h"

#include <algorithm>
#include <map>

#include "app/activities/activity_facts.h"
#include "base/text.h"
#include "domain/access/absence_reasons.h"
#include "domain/classes/membership.h"
#include "domain/lessons/modes.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/known_names.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/gathering/timetable_words.h"
#include "ports/standing.h"

namespace letopis {
namespace {

std::string order_of(const std::string& number, const std::optional<Date>& on) {
    const std::string words = order_words(number, on);
    return words.empty() ? words : "приказ " + words;
}

std::string leaving_words(const Enrolment& last) {
    std::string words = order_of(last.left_order_no, last.left_order_on);
    if (!last.left_reason.empty()) words += (words.empty() ? "" : ", ") + last.left_reason;
    return words;
}

Result<std::string> class_of(Reader& reader, StudentId student_id, Date on) {
    LETOPIS_TRY(groups, groups_of_student(reader, student_id, on));
    for (const StudyGroup& group : groups)
        if (is_home_class(group)) return group.title;
    return std::string{};
}

enum class Reasons { told, hidden };

class JournalLook {
public:
    JournalLook(Reader& reader, const CourseTitle& title, const SchoolYear& year, Reasons reasons,
                ActivityJournal& journal)
        : reader_{reader},
          title_{title},
          year_{year},
          reasons_{reasons},
          journal_{journal},
          names_{reader} {}

    Result<Done> fill(Instant now) {
        LETOPIS_TRY_DONE(add_students());
        LETOPIS_TRY_DONE(add_lessons(now));
        return add_cells();
    }

private:
    Result<Done> add_students() {
        const Date on = day_in(year_, journal_.today);
        LETOPIS_TRY(listed, reader_.students_of_group(title_.course.study_group_id));
        LETOPIS_TRY(annual, reader_.annual_marks_of_course(title_.course.course_id));
        for (const Member& member : members_of(listed)) {
            const Enrolment& first = member.enrolments.front();
            const Enrolment& last = member.enrolments.back();
            ActivityStudent student{.student_id = member.person.person_id,
                                    .number = static_cast<int>(journal_.students.size()) + 1,
                                    .name = member.person.last_first(),
                                    .joined_on = first.enrolled_on,
                                    .joined_by = order_of(first.order_no, first.order_on),
                                    .left_on = last.left_on,
                                    .left_by = leaving_words(last)};
            const Date his_day = std::max(first.enrolled_on, last.left_on.value_or(on));
            LETOPIS_TRY(class_title, class_of(reader_, student.student_id, his_day));
            student.class_title = std::move(class_title);
            for (const AnnualMark& mark : annual)
                if (mark.student_id == student.student_id)
                    student.result = std::string{result_text(mark.value)};
            places_.emplace(student.student_id, student.number - 1);
            journal_.students.push_back(std::move(student));
        }
        return Done{};
    }

    Result<Done> add_lessons(Instant now) {
        LETOPIS_TRY(plan, reader_.lesson_plan(title_.course.course_id));
        LETOPIS_TRY(lessons, reader_.lessons_of_course(title_.course.course_id, year_.starts_on,
                                                       last_day_of(year_)));
        for (Lesson& lesson : lessons) {
            if (lesson.state == LessonState::cancelled || now < lesson.begins()) continue;
            LETOPIS_TRY(held_by, names_.name_of(lesson.held_by()));
            journal_.lessons.push_back({.lesson_on = lesson.lesson_on,
                                        .slot_no = lesson.slot_no,
                                        .topic = lesson.topic,
                                        .form = form_of(lesson, plan),
                                        .held_by = std::move(held_by)});
            if (!lesson.topic.empty()) journal_.given_hours += hours_of_lesson(title_);
            held_.push_back(std::move(lesson));
        }
        return Done{};
    }

    /// A lesson keeps no form of its own: the plan's section says it («Беседа», «Экскурсия»), by
    /// its topic; else it is how the lesson was held.
    static std::string form_of(const Lesson& lesson, const std::optional<LessonPlan>& plan) {
        if (plan && !lesson.topic.empty())
            for (const LessonPlanItem& item : plan->items)
                if (!item.section.empty() &&
                    fold_for_search(item.title) == fold_for_search(lesson.topic))
                    return item.section;
        return std::string{lesson_mode_title(lesson.mode)};
    }

    Result<Done> add_cells() {
        LETOPIS_TRY(policies, reader_.policies());
        journal_.letters = attendance_letters_on(policies, day_in(year_, journal_.today));
        if (held_.empty()) return Done{};
        LETOPIS_TRY(cells, reader_.cells_of_course(title_.course.course_id, held_.front().lesson_on,
                                                   held_.back().lesson_on));
        if (reasons_ == Reasons::hidden) hide_absence_reasons(cells);
        std::map<LessonId, int> lessons;
        for (const Lesson& lesson : held_)
            lessons.emplace(lesson.lesson_id, static_cast<int>(lessons.size()));
        for (const Cell& cell : cells) {
            const auto lesson = lessons.find(cell.lesson_id);
            const auto student = places_.find(cell.student_id);
            if (lesson == lessons.end() || student == places_.end()) continue;
            std::string text = with_letters(cell.text(1), journal_.letters);
            if (text.empty()) continue;
            if (cell.attendance && is_absence(cell.attendance->status))
                journal_.students[static_cast<std::size_t>(student->second)].missed +=
                    hours_of_lesson(title_);
            journal_.cells.push_back({.lesson_index = lesson->second,
                                      .student_index = student->second,
                                      .text = std::move(text)});
        }
        return Done{};
    }

    Reader& reader_;
    const CourseTitle& title_;
    const SchoolYear& year_;
    Reasons reasons_;
    ActivityJournal& journal_;
    KnownNames names_;
    std::map<StudentId, int> places_;
    std::vector<Lesson> held_;
};

Result<Done> add_head(Reader& reader, const CourseTitle& title, ActivityJournal& journal) {
    LETOPIS_TRY(organization, reader.organization());
    if (organization) journal.organization_full_name = std::move(organization->full_name);
    LETOPIS_TRY(hours, hours_of_group(reader, title.study_group, {title}));
    journal.hours = std::move(hours);
    LETOPIS_TRY(teachers, teachers_of_year(reader, title.teachers));
    journal.teachers = std::move(teachers);
    for (const StudyGroupId id : title.study_group.parent_group_ids) {
        LETOPIS_TRY(parent, find_study_group(reader, id));
        journal.classes.push_back(std::move(parent.title));
    }
    if (journal.classes.empty()) journal.classes.push_back(title.study_group.title);
    if (journal.kind != SubjectKind::after_school) return Done{};
    LETOPIS_TRY(regime, reader.after_school_regime(journal.study_group_id));
    if (regime) journal.regime = std::move(regime->lines);
    return Done{};
}

}  // namespace

Result<ActivityJournal> open_activity_journal(Reader& reader, const Standing& standing,
                                              CourseId course_id, Instant now) {
    LETOPIS_TRY(title, find_course(reader, course_id));
    LETOPIS_TRY(target, course_target(reader, title.course));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_journal, target));
    if (is_of_curriculum(title.subject.kind)) return RefusalCode::not_found;
    LETOPIS_TRY(year, find_school_year(reader, title.course.school_year_id));
    const bool is_after_school = title.subject.kind == SubjectKind::after_school;
    const auto may = [&](Action action, const Target& of) {
        return check_access(standing, action, of).has_value();
    };
    ActivityJournal journal{
        .course_id = course_id,
        .study_group_id = title.course.study_group_id,
        .kind = title.subject.kind,
        .subject_title = title.subject.title,
        .study_group_title = title.study_group.title,
        .school_year_title = year.title,
        .year_ends_on = year.ends_on,
        .today = moscow_date(now),
        .planned_hours = title.course.planned_lessons,
        .may_keep_regime =
            is_after_school && may(Action::keep_regime, regime_target(title.study_group)),
        .may_write = may(Action::write_journal, target)};
    LETOPIS_TRY_DONE(add_head(reader, title, journal));
    const Reasons reasons =
        reads_absence_reasons(standing, target) ? Reasons::told : Reasons::hidden;
    JournalLook look{reader, title, year, reasons, journal};
    LETOPIS_TRY_DONE(look.fill(now));
    return journal;
}

}  // namespace letopis
