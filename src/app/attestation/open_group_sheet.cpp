#include "app/attestation/open_group_sheet.h"

#include <algorithm>
#include <map>

#include "app/attestation/owed_results.h"
#include "domain/attendance/contingent.h"
#include "domain/classes/group_titles.h"
#include "domain/classes/membership.h"
#include "domain/finals/improvement.h"
#include "domain/marks/means.h"
#include "domain/marks/scales.h"
#include "ports/gathering/class_attendance.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/deferred.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

std::string percent_text(int part, int whole) {
    if (whole == 0) return {};
    return mean_text({.num = std::int64_t{part} * 100, .den = whole}) + " %";
}

struct CourseRecords {
    CourseTitle title;
    std::map<StudentId, ResultValue> results;
    std::vector<HeldAttestation> held;
    std::map<StudentId, ResultValue> of_practice;  ///< By attestation sheets, in the period.
    Policies policies;

    bool leaves_debt(ResultValue value) const {
        return letopis::leaves_debt(as_five_point(title.course.scale, value, policies));
    }
};

/// A column: a course, or those of the subgroups of one discipline.
struct SheetColumn {
    CourseInSheet course;
    std::vector<CourseRecords> records;
};

/// Which course of the column the student has his result of; else none.
template <class Results>
const CourseRecords* course_with_result(const SheetColumn& column, StudentId student,
                                        Results results) {
    for (const CourseRecords& one : column.records)
        if ((one.*results).contains(student)) return &one;
    return nullptr;
}

bool is_of_subgroup(const CourseRecords& course) {
    return course.title.study_group.kind == StudyGroupKind::subgroup;
}

/// Courses of subgroups share a column with others of the discipline that are attested alike.
bool share_column(const SheetColumn& column, const CourseInSheet& course,
                  const CourseRecords& records) {
    const CourseRecords& first = column.records.front();
    return is_of_subgroup(first) && is_of_subgroup(records) &&
           first.title.subject.subject_id == records.title.subject.subject_id &&
           column.course.form == course.form;
}

void add_course(std::vector<SheetColumn>& columns, CourseInSheet course, CourseRecords records) {
    const auto known = std::find_if(columns.begin(), columns.end(), [&](const SheetColumn& one) {
        return share_column(one, course, records);
    });
    if (known == columns.end()) {
        SheetColumn column{.course = std::move(course), .records = {}};
        column.records.push_back(std::move(records));
        columns.push_back(std::move(column));
        return;
    }
    std::string& teachers = known->course.teachers;
    if (!course.teachers.empty() && teachers.find(course.teachers) == std::string::npos)
        teachers += (teachers.empty() ? "" : ", ") + course.teachers;
    known->records.push_back(std::move(records));
}

/// Lectures of the whole group and practical classes in its subgroups are two columns.
void name_subgroups(std::vector<SheetColumn>& columns) {
    for (SheetColumn& column : columns) {
        const CourseRecords& own = column.records.front();
        const bool beside =
            is_of_subgroup(own) &&
            std::any_of(columns.begin(), columns.end(), [&](const SheetColumn& other) {
                const CourseTitle& title = other.records.front().title;
                return !is_of_subgroup(other.records.front()) &&
                       title.subject.subject_id == own.title.subject.subject_id;
            });
        if (beside) column.course.subject_title = in_subgroups(own.title.subject.title);
    }
}

/// What of a student counts in the footer.
struct OfStudent {
    int sum = 0;
    int count = 0;
    bool has_result = false;
    bool fails = false;
    bool only_good = true;
};

/// As a mark of the five-point scale (e.9).
void count(ResultValue given, const CourseRecords& course, OfStudent& of) {
    const ResultValue value = as_five_point(course.title.course.scale, given, course.policies);
    if (value == ResultValue::exempt) return;
    of.has_result = true;
    if (leaves_debt(value)) of.fails = true;
    const auto number = numeric(value);
    if (number) {
        of.sum += *number;
        ++of.count;
    }
    const bool passed = value == ResultValue::pass || value == ResultValue::mastered;
    if (!(number && *number >= 4) && !passed) of.only_good = false;
}

class SheetLook {
public:
    SheetLook(Reader& reader, const StudyGroup& group, const SchoolYear& year, const Period& period,
              Date today, GroupSheet& sheet)
        : reader_{reader},
          group_{group},
          year_{year},
          period_{period},
          today_{today},
          sheet_{sheet} {}

    Result<Done> fill(Instant now) {
        LETOPIS_TRY_DONE(gather_courses());
        LETOPIS_TRY_DONE(add_students(now));
        return Done{};
    }

private:
    Result<Done> gather_courses() {
        LETOPIS_TRY(titles, curriculum_of_class(reader_, group_.study_group_id));
        LETOPIS_TRY(plans, reader_.attestation_plans_of_group(group_.study_group_id));
        std::map<CourseId, AttestationForm> forms;
        for (const AttestationPlan& one : plans)
            if (one.period_id == period_.period_id) forms.emplace(one.course_id, one.form);
        LETOPIS_TRY(set, reader_.policies());
        const Policies policies = policies_on(set, today_);
        for (CourseTitle& title : titles) {
            LETOPIS_TRY(records, records_of(std::move(title), policies));
            const CourseId id = records.title.course.course_id;
            const auto form = forms.find(id);
            LETOPIS_TRY(lessons, reader_.lessons_of_course(id, period_.starts_on, period_.ends_on));
            if (form == forms.end() && records.results.empty() && lessons.empty() &&
                records.of_practice.empty())
                continue;
            CourseInSheet course{.course_id = id,
                                 .subject_title = records.title.subject.title,
                                 .short_title = records.title.subject.short_title};
            if (form != forms.end()) {
                course.form = form->second;
                course.form_title = attestation_form_title(form->second);
            }
            course.part = records.title.subject.kind == SubjectKind::practice
                              ? SheetPart::practice
                              : sheet_part(course.form);
            LETOPIS_TRY(teachers, teachers_on(reader_, records.title.teachers,
                                              std::min(period_.ends_on, day_in(year_, today_))));
            course.teachers = std::move(teachers);
            add_course(columns_, std::move(course), std::move(records));
        }
        name_subgroups(columns_);
        std::stable_sort(columns_.begin(), columns_.end(), [](const auto& a, const auto& b) {
            return a.course.part < b.course.part;
        });
        for (const SheetColumn& one : columns_) sheet_.courses.push_back(one.course);
        return Done{};
    }

    Result<CourseRecords> records_of(CourseTitle title, const Policies& policies) {
        CourseRecords records{.title = std::move(title), .policies = policies};
        const CourseId id = records.title.course.course_id;
        LETOPIS_TRY(marks, reader_.period_marks_of_course(id));
        for (const PeriodMark& mark : marks)
            if (mark.period_id == period_.period_id)
                records.results.emplace(mark.student_id, mark.value);
        LETOPIS_TRY(held, reader_.attestations_of_course(id));
        records.held = std::move(held);
        LETOPIS_TRY(deferred, deferred_in_course(reader_, records.title.course));
        for (const DeferredResult& one : deferred)
            if (one.period_id == period_.period_id && (one.value || !one.excuses(today_)))
                records.results.emplace(one.student_id,
                                        one.value.value_or(ResultValue::not_attested));
        if (records.title.subject.kind == SubjectKind::practice)
            LETOPIS_TRY_DONE(add_practice(id, records));
        return records;
    }

    Result<Done> add_practice(CourseId id, CourseRecords& records) {
        LETOPIS_TRY(known, reader_.practice_of_course(id));
        for (const PracticeAssignment& one : known)
            if (one.result && period_.covers(one.to_on))
                records.of_practice[one.student_id] = *one.result;
        return Done{};
    }

    Result<Done> add_students(Instant now) {
        LETOPIS_TRY(listed, reader_.students_of_group(group_.study_group_id));
        LETOPIS_TRY(decisions, reader_.council_decisions(group_.study_group_id));
        LETOPIS_TRY(attendance, ClassAttendance::gather(reader_, group_, period_.starts_on,
                                                        period_.ends_on, now));
        std::vector<OfStudent> all;
        for (const Member& member : members_of(listed)) {
            if (!member.touches(period_.starts_on, period_.ends_on)) continue;
            OfStudent of;
            SheetStudent student = student_of(member.person, of);
            const AttendanceTotals totals =
                attendance.totals_of(student.student_id, period_.starts_on, period_.ends_on);
            student.missed_hours = hours(totals.missed);
            student.missed_without_reason = hours(totals.without_reason);
            // The council decides about a year: it stands in the sheet of its last semester.
            for (const CouncilDecision& one : decisions)
                if (one.student_id == student.student_id && is_last_period())
                    student.decision = one.text;
            sheet_.missed_hours += student.missed_hours;
            sheet_.missed_without_reason += student.missed_without_reason;
            sheet_.students.push_back(std::move(student));
            all.push_back(of);
        }
        conclude(all);
        return Done{};
    }

    bool is_last_period() const { return sheet_.periods.back().period_id == period_.period_id; }

    /// E-18: a lesson of a vocational group is a pair.
    int hours(int lessons) const {
        return group_.family == ProgrammeFamily::vocational ? hours_of_pairs(lessons) : lessons;
    }

    SheetStudent student_of(const Person& person, OfStudent& of) const {
        SheetStudent student{.student_id = person.person_id, .name = person.full_name()};
        for (const SheetColumn& column : columns_)
            student.results.push_back(result_of(column, student, of));
        if (of.count > 0) student.mean = mean_text({.num = of.sum, .den = of.count});
        return student;
    }

    SheetResult result_of(const SheetColumn& column, SheetStudent& student, OfStudent& of) const {
        SheetResult result;
        if (const CourseRecords* course =
                course_with_result(column, student.student_id, &CourseRecords::results)) {
            const ResultValue value = course->results.at(student.student_id);
            result.text = result_text(value);
            count(value, *course, of);
            if (course->leaves_debt(value))
                add_debt(*course, student, result);
            else
                add_improvement(*course, student, value, result);
        } else if (const CourseRecords* practice = course_with_result(
                       column, student.student_id, &CourseRecords::of_practice)) {
            const ResultValue value = practice->of_practice.at(student.student_id);
            result.text = result_text(value);
            count(value, *practice, of);
        }
        return result;
    }

    void add_debt(const CourseRecords& course, SheetStudent& student, SheetResult& result) const {
        const auto attempts = attempts_for(course.held, student.student_id, period_.period_id);
        if (!attempts.empty() && !course.leaves_debt(attempts.back().result)) {
            result.settled = result_text(attempts.back().result);
            return;
        }
        result.is_debt = true;
        ++student.debts;
    }

    void add_improvement(const CourseRecords& course, const SheetStudent& student,
                         ResultValue first, SheetResult& result) const {
        const ResultValue best =
            result_after(first, attempts_for(course.held, student.student_id, period_.period_id));
        if (best != first) result.settled = result_text(best);
    }

    void conclude(const std::vector<OfStudent>& all) {
        int with_result = 0;
        int succeed = 0;
        int good = 0;
        int sum = 0;
        int marks = 0;
        for (const OfStudent& of : all) {
            if (!of.has_result) continue;
            ++with_result;
            if (!of.fails) ++succeed;
            if (!of.fails && of.only_good) ++good;
            sum += of.sum;
            marks += of.count;
        }
        sheet_.success = percent_text(succeed, with_result);
        sheet_.quality = percent_text(good, with_result);
        if (marks > 0) sheet_.mean = mean_text({.num = sum, .den = marks});
    }

    Reader& reader_;
    const StudyGroup& group_;
    const SchoolYear& year_;
    const Period& period_;
    Date today_;
    GroupSheet& sheet_;
    std::vector<SheetColumn> columns_;
};

}  // namespace

Result<GroupSheet> open_group_sheet(Reader& reader, const Standing& standing, StudyGroupId id,
                                    std::optional<PeriodId> period_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_attestation, target));
    if (group.kind == StudyGroupKind::subgroup) return RefusalCode::not_found;
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(periods, periods_of(reader, group.period_system_id));
    LETOPIS_TRY(shown, period_asked(periods, period_id, today));
    const Period& period = periods[shown];
    GroupSheet sheet{.study_group_id = id,
                     .study_group_title = group.title,
                     .school_year_title = year.title,
                     .period_id = period.period_id,
                     .period_title = period.title};
    for (const Period& one : periods) sheet.periods.push_back({one.period_id, one.title});
    LETOPIS_TRY(curator, class_teacher_on(reader, id, std::min(period.ends_on, today)));
    sheet.curator = std::move(curator);
    LETOPIS_TRY_DONE(SheetLook(reader, group, year, period, today, sheet).fill(now));
    return sheet;
}

}  // namespace letopis
