#include "app/reports/class_results.h"

#include <algorithm>

#include "domain/marks/scales.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/deferred.h"
#include "ports/gathering/names.h"
#include "ports/gathering/rated.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// Half up; the only rounding there is.
std::optional<int> hundredths(const std::optional<Fraction>& value, int scale) {
    if (!value) return std::nullopt;
    return static_cast<int>((value->num * scale * 2 + value->den) / (value->den * 2));
}

constexpr int percent = 100 * 100;
constexpr int plain = 100;

std::optional<int> share(std::size_t part, std::size_t whole) {
    if (whole == 0) return std::nullopt;
    return hundredths(
        Fraction{.num = static_cast<std::int64_t>(part), .den = static_cast<std::int64_t>(whole)},
        percent);
}

const char* kind_title(StudentKind kind) {
    switch (kind) {
        case StudentKind::excellent:
            return "Отличники";
        case StudentKind::one_four:
            return "С одной «4»";
        case StudentKind::good:
            return "Хорошисты";
        case StudentKind::one_three:
            return "С одной «3»";
        case StudentKind::satisfactory:
            return "Успевают с «3»";
        case StudentKind::failing:
            break;
    }
    return "Неуспевающие и не аттестованные";
}

/// Whether this result is why the student is of that kind.
bool explains(ResultValue result, StudentKind kind) {
    switch (kind) {
        case StudentKind::one_four:
            return result == ResultValue::four;
        case StudentKind::one_three:
            return result == ResultValue::three;
        case StudentKind::failing:
            return result == ResultValue::two || result == ResultValue::one ||
                   result == ResultValue::fail || result == ResultValue::not_attested;
        case StudentKind::excellent:
        case StudentKind::good:
        case StudentKind::satisfactory:
            break;
    }
    return false;
}

void add(const ResultTotals& other, ResultTotals& totals) {
    totals.fives += other.fives;
    totals.fours += other.fours;
    totals.threes += other.threes;
    totals.twos += other.twos;
    totals.ones += other.ones;
    totals.not_attested += other.not_attested;
    totals.exempt += other.exempt;
    totals.without_mark += other.without_mark;
}

constexpr std::array all_kinds{StudentKind::excellent,    StudentKind::one_four,
                               StudentKind::good,         StudentKind::one_three,
                               StudentKind::satisfactory, StudentKind::failing};

}  // namespace

/// A student of the class with his results, and whose they are.
struct ResultReading::OfStudent {
    struct Line {
        ResultValue result;
        ResultValue given;
        std::string subject;
        std::string teachers;
    };
    std::vector<Line> lines;
};

ResultIndicators indicators_of(const ResultTotals& totals, const StatisticsRules& rules) {
    return {.success_hundredths = hundredths(success_share(totals), percent),
            .quality_hundredths = hundredths(quality_share(totals), percent),
            .mean_hundredths = hundredths(mean_mark(totals, rules.mean), plain),
            .learning_hundredths = hundredths(learning_degree(totals, rules.learning), plain)};
}

Result<ResultReading> ResultReading::gather(Reader& reader, const StudyGroup& group) {
    ResultReading reading;
    reading.group_ = group;
    LETOPIS_TRY(policies, reader.policies());
    reading.policies_ = std::move(policies);
    LETOPIS_TRY(students, reader.students_of_group(group.study_group_id));
    reading.students_ = std::move(students);
    LETOPIS_TRY(titles, curriculum_of_class(reader, group.study_group_id));
    for (CourseTitle& title : titles) {
        const CourseId id = title.course.course_id;
        LETOPIS_TRY(listed, reader.students_of_group(title.course.study_group_id));
        LETOPIS_TRY(period_marks, reader.period_marks_of_course(id));
        LETOPIS_TRY(annual_marks, reader.annual_marks_of_course(id));
        CourseFacts course{.title = std::move(title), .students = std::move(listed), .results = {}};
        LETOPIS_TRY(deferred, deferred_in_course(reader, course.title.course));
        for (const DeferredResult& one : deferred) {
            const auto stands = [&](const PeriodMark& mark) {
                return mark.student_id == one.student_id && mark.period_id == one.period_id;
            };
            if (!one.value || std::any_of(period_marks.begin(), period_marks.end(), stands))
                continue;
            period_marks.push_back({.course_id = id,
                                    .student_id = one.student_id,
                                    .period_id = one.period_id,
                                    .value = *one.value});
        }
        for (const PeriodMark& mark : period_marks)
            course.given.insert_or_assign({mark.period_id, mark.student_id}, mark.value);
        for (const AnnualMark& mark : annual_marks)
            course.given.insert_or_assign({PeriodId{}, mark.student_id}, mark.value);
        LETOPIS_TRY_DONE(rate(reader, period_marks));
        LETOPIS_TRY_DONE(rate(reader, annual_marks));
        for (const PeriodMark& mark : period_marks)
            course.results[mark.period_id].insert_or_assign(mark.student_id, mark.value);
        for (const AnnualMark& mark : annual_marks)
            course.results[PeriodId{}].insert_or_assign(mark.student_id, mark.value);
        reading.courses_.push_back(std::move(course));
    }
    return reading;
}

std::size_t ResultReading::last_with_results(const std::vector<ReportSpan>& spans) const {
    std::size_t last = 0;
    for (std::size_t i = 0; i + 1 < spans.size(); ++i)
        for (const CourseFacts& course : courses_)
            if (course.results.contains(spans[i].period_id)) last = i;
    return last;
}

std::vector<ListedStudent> ResultReading::listed(Date on) const {
    std::vector<ListedStudent> found;
    std::copy_if(students_.begin(), students_.end(), std::back_inserter(found),
                 [&](const ListedStudent& one) { return one.enrolment.covers(on); });
    return found;
}

std::optional<ResultValue> ResultReading::result_of(const CourseFacts& course,
                                                    const ReportSpan& span,
                                                    StudentId student) const {
    const auto in_span = course.results.find(span.period_id);
    if (in_span == course.results.end()) return std::nullopt;
    const auto found = in_span->second.find(student);
    if (found == in_span->second.end()) return std::nullopt;
    return found->second;
}

Result<Done> ResultReading::count_course(Reader& reader, const CourseFacts& course,
                                         const ReportSpan& span, Date on,
                                         std::map<StudentId, OfStudent>& students,
                                         ClassResults& counted) const {
    const CourseTitle& title = course.title;
    LETOPIS_TRY(teachers, teachers_on(reader, title.teachers, on));
    std::vector<ListedResult> results;
    for (const ListedStudent& one : course.students) {
        const StudentId id = one.person.person_id;
        const auto student = students.find(id);
        if (student == students.end() || !one.enrolment.covers(on)) continue;
        const auto result = result_of(course, span, id);
        results.push_back({.enrolment = one.enrolment, .result = result});
        if (result)
            student->second.lines.push_back({.result = *result,
                                             .given = course.given.at({span.period_id, id}),
                                             .subject = title.subject.title,
                                             .teachers = teachers});
    }
    const bool is_own = title.course.study_group_id == group_.study_group_id;
    if (!has_mean(title.course.scale) && title.course.scale != Scale::letters) {
        if (counted.others.empty() || counted.others.back() != title.subject.title)
            counted.others.push_back(title.subject.title);
        return Done{};
    }
    CourseResults row{.course_id = title.course.course_id,
                      .subject_title = title.subject.title,
                      .study_group_title = is_own ? "" : title.study_group.title,
                      .teachers = std::move(teachers),
                      .totals = result_totals(results, on)};
    row.indicators = indicators_of(row.totals, statistics_rules(policies_, on));
    add(row.totals, counted.totals);
    counted.courses.push_back(std::move(row));
    return Done{};
}

void ResultReading::count_students(std::map<StudentId, OfStudent>& students,
                                   ClassResults& counted) const {
    for (const StudentKind kind : all_kinds)
        counted.kinds.push_back({.kind = kind, .title = kind_title(kind), .students = {}});
    std::size_t successful = 0;
    std::size_t good = 0;
    for (const ListedStudent& one : students_) {
        const auto student = students.extract(one.person.person_id);
        if (student.empty()) continue;
        std::vector<ResultValue> results;
        for (const OfStudent::Line& line : student.mapped().lines) results.push_back(line.result);
        const auto kind = student_kind(results);
        if (!kind) {
            ++counted.without_results;
            continue;
        }
        if (*kind != StudentKind::failing) ++successful;
        if (*kind <= StudentKind::good) ++good;
        StudentOfKind named{
            .student_id = one.person.person_id, .name = one.person.last_first(), .reasons = {}};
        for (const OfStudent::Line& line : student.mapped().lines) {
            if (!explains(line.result, *kind)) continue;
            std::string reason = line.subject + " — " + std::string{result_text(line.given)};
            if (*kind == StudentKind::failing) reason += " (" + line.teachers + ")";
            named.reasons.push_back(std::move(reason));
        }
        counted.kinds[static_cast<std::size_t>(*kind)].students.push_back(std::move(named));
    }
    const auto rated = static_cast<std::size_t>(counted.student_count - counted.without_results);
    counted.student_success_hundredths = share(successful, rated);
    counted.student_quality_hundredths = share(good, rated);
}

Result<ClassResults> ResultReading::count(Reader& reader, const ReportSpan& span, Date on) const {
    ClassResults counted;
    std::map<StudentId, OfStudent> students;
    for (const ListedStudent& one : listed(on)) students.try_emplace(one.person.person_id);
    counted.student_count = static_cast<int>(students.size());
    for (const CourseFacts& course : courses_)
        LETOPIS_TRY_DONE(count_course(reader, course, span, on, students, counted));
    const StatisticsRules rules = statistics_rules(policies_, on);
    counted.indicators = indicators_of(counted.totals, rules);
    counted.rules = statistics_words(rules);
    count_students(students, counted);
    return counted;
}

void compare(const ClassResults& previous, ClassResults& counted) {
    for (CourseResults& course : counted.courses)
        for (const CourseResults& before : previous.courses)
            if (before.course_id == course.course_id) course.previous = before.indicators;
}

}  // namespace letopis
