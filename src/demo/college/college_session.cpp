// The session: forms of attestation within the limits of a year, and results.

#include <algorithm>

#include "app/attestation/plan_attestation.h"
#include "app/journal/closing/close_course.h"
#include "app/journal/closing/close_period.h"
#include "app/journal/open_journal.h"
#include "app/marks/confirm_annual_mark.h"
#include "app/marks/confirm_period_mark.h"
#include "demo/college/college_life.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

// Of a thousand.
constexpr int failed_exams = 22;
constexpr int missed_exams = 8;

/// A discipline of a group in a semester, and its courses.
struct Discipline {
    std::string title;
    std::vector<CollegeCourse*> courses;
    std::size_t pairs = 0;
};

std::vector<Discipline> disciplines_of(CollegeGroup& group, std::size_t semester) {
    std::vector<Discipline> all;
    for (CollegeCourse& course : group.courses) {
        const auto pairs = static_cast<std::size_t>(std::count_if(
            course.lessons.begin(), course.lessons.end(),
            [&](const CollegeLesson& lesson) { return lesson.semester == semester; }));
        if (pairs == 0) continue;
        auto known = std::find_if(all.begin(), all.end(), [&](const Discipline& one) {
            return one.title == course.subject_title;
        });
        if (known == all.end())
            known = all.insert(all.end(), Discipline{.title = course.subject_title});
        known->courses.push_back(&course);
        known->pairs += pairs;
    }
    std::stable_sort(all.begin(), all.end(), [](const Discipline& one, const Discipline& other) {
        return other.pairs < one.pairs;
    });
    return all;
}

/// Where lectures are read to the whole group, it is attested there; else in each subgroup.
std::vector<CollegeCourse*> attested_in(const Discipline& discipline) {
    std::vector<CollegeCourse*> whole;
    for (CollegeCourse* course : discipline.courses)
        if (!course->is_of_part) whole.push_back(course);
    return whole.empty() ? discipline.courses : whole;
}

bool is_sport(const Discipline& one) { return one.title.starts_with("Физическая культура"); }
bool is_module(const Discipline& one) { return one.title.starts_with("ПМ"); }

/// Of the first semester a complex exam in two disciplines and three exams; of the second one by a
/// module, a course work and three exams; five credits each. Together as many as a year may have.
class SessionPlan {
public:
    SessionPlan(Desk& desk, const College& college, std::size_t semester)
        : desk_{desk}, college_{college}, semester_{semester} {}

    void plan(CollegeGroup& group) {
        const auto disciplines = disciplines_of(group, semester_);
        for (const Discipline& one : disciplines)
            if (const auto form = form_of(one)) put(one, *form);
    }

private:
    std::optional<AttestationForm> form_of(const Discipline& one) {
        if (is_sport(one)) return AttestationForm::credit;
        if (semester_ == 0 && complex_ < 2 && !is_module(one)) {
            ++complex_;
            return AttestationForm::complex_exam;
        }
        if (semester_ == 1 && is_module(one) && !has_module_exam_) {
            has_module_exam_ = true;
            return AttestationForm::module_exam;
        }
        if (semester_ == 1 && is_module(one) && !has_course_work_) {
            has_course_work_ = true;
            return AttestationForm::course_work;
        }
        constexpr int exams_of_semester = 3;
        if (exams_ < exams_of_semester) {
            ++exams_;
            return AttestationForm::exam;
        }
        if (credits_ == AttestationLoad::most_credits / 2) return std::nullopt;
        return ++credits_ % 2 == 0 ? AttestationForm::credit : AttestationForm::graded_credit;
    }

    void put(const Discipline& one, AttestationForm form) {
        for (CollegeCourse* course : attested_in(one)) {
            course->forms[semester_] = form;
            desk_.submit(plan_attestation(desk_.next_id(), college_.deputy,
                                          {.course_id = course->course_id,
                                           .period_id = college_.semesters[semester_].period_id,
                                           .form = form}));
        }
    }

    Desk& desk_;
    const College& college_;
    std::size_t semester_;
    int complex_ = 0;
    int exams_ = 0;
    int credits_ = 0;
    bool has_module_exam_ = false;
    bool has_course_work_ = false;
};

Result<JournalPage> page_for(Desk& desk, const CollegeCourse& course, PeriodId period) {
    const Instant now = desk.now();
    return desk.read([&](Reader& reader) -> Result<JournalPage> {
        LETOPIS_TRY(standing, read_standing(reader, course.teacher_id, moscow_date(now)));
        return open_journal(reader, standing, course.course_id, period, now);
    });
}

/// The examiner's own judgement: near to what he is able to, seldom a failure. Who leaves the
/// college passes: what he owes of the last session is asked for after the final attestation.
ResultValue examined(const College& college, const CollegeGroup& group, StudentId student,
                     AttestationForm form, std::size_t semester, Chance& chance) {
    const bool may_fail = semester == 0 || !group.leaves;
    const int drawn = chance.below(1000);
    const bool fails = may_fail && drawn < failed_exams;
    if (may_fail && failed_exams <= drawn && drawn < failed_exams + missed_exams)
        return ResultValue::not_attested;
    if (form == AttestationForm::credit) return fails ? ResultValue::fail : ResultValue::pass;
    if (fails) return ResultValue::two;
    constexpr int reach = 8;
    const int mark = (college.ability(student) + chance.swing(reach) + 5) / 10;
    if (mark >= 5) return ResultValue::five;
    return mark == 4 ? ResultValue::four : ResultValue::three;
}

class SessionDay {
public:
    SessionDay(Desk& desk, const College& college, std::size_t semester)
        : desk_{desk}, college_{college}, semester_{semester} {}

    Result<Done> attest(const CollegeGroup& group, const CollegeCourse& course) {
        const PeriodId period = college_.semesters[semester_].period_id;
        LETOPIS_TRY(page, page_for(desk_, course, period));
        Chance chance{college_.choices.seed, "college/session/" + course.course_id.text(),
                      semester_};
        for (const PageResult& result : page.results) {
            if (result.period_id != period) continue;
            const StudentId student =
                page.students[static_cast<std::size_t>(result.student_index)].student_id;
            const auto value = value_of(group, course, student, result, chance);
            if (!value) continue;
            desk_.submit(confirm_period_mark(desk_.next_id(), course.teacher_id,
                                             {.course_id = course.course_id,
                                              .student_id = student,
                                              .period_id = period,
                                              .value = *value,
                                              .reason = {},
                                              .base_version = result.version}));
        }
        return Done{};
    }

private:
    std::optional<ResultValue> value_of(const CollegeGroup& group, const CollegeCourse& course,
                                        StudentId student, const PageResult& result,
                                        Chance& chance) const {
        if (const auto form = course.forms[semester_])
            return examined(college_, group, student, *form, semester_, chance);
        return parse_result(result.proposed);
    }

    Desk& desk_;
    const College& college_;
    std::size_t semester_;
};

bool is_taught_in(const CollegeCourse& course, std::size_t semester) {
    return std::any_of(course.lessons.begin(), course.lessons.end(),
                       [&](const CollegeLesson& one) { return one.semester == semester; });
}

}  // namespace

Result<Done> plan_session(Desk& desk, College& college, std::size_t semester) {
    for (CollegeGroup& group : college.kept) SessionPlan{desk, college, semester}.plan(group);
    return desk.finish();
}

Result<Done> hold_session(Desk& desk, College& college, std::size_t semester, int day, int days) {
    SessionDay session{desk, college, semester};
    for (const CollegeGroup& group : college.kept)
        for (std::size_t i = 0; i < group.courses.size(); ++i)
            if (static_cast<int>(i) % days == day && is_taught_in(group.courses[i], semester))
                LETOPIS_TRY_DONE(session.attest(group, group.courses[i]));
    return desk.finish();
}

Result<Done> confirm_year(Desk& desk, College& college) {
    for (const CollegeGroup& group : college.kept)
        for (const CollegeCourse& course : group.courses) {
            LETOPIS_TRY(page, page_for(desk, course, college.semesters.back().period_id));
            for (const PageResult& result : page.results) {
                if (!result.period_id.is_nil()) continue;
                const auto proposed = parse_result(result.proposed);
                desk.submit(confirm_annual_mark(
                    desk.next_id(), course.teacher_id,
                    {.course_id = course.course_id,
                     .student_id =
                         page.students[static_cast<std::size_t>(result.student_index)].student_id,
                     .value = proposed.value_or(ResultValue::not_attested),
                     .reason = proposed ? std::string{}
                                        : "не аттестован(а) за семестр, решение — за "
                                          "педагогическим советом",
                     .base_version = result.version}));
            }
        }
    return desk.finish();
}

Result<Done> close_semester(Desk& desk, College& college, std::size_t semester) {
    const bool is_last = semester + 1 == college.semesters.size();
    const PeriodId period = college.semesters[semester].period_id;
    for (const CollegeGroup& group : college.kept) {
        std::vector<CollegeCourse> courses = group.courses;
        if (group.practice) courses.push_back(*group.practice);
        for (const CollegeCourse& course : courses) {
            desk.submit(close_period(desk.next_id(), course.teacher_id, course.course_id, period));
            if (is_last)
                desk.submit(close_course(desk.next_id(), course.teacher_id, course.course_id));
        }
    }
    return desk.finish();
}

}  // namespace letopis::demo
