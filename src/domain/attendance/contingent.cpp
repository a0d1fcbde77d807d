#include "domain/attendance/contingent.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

std::set<StudentId> students_on(std::span<const Enrolment> enrolments, Date on) {
    std::set<StudentId> students;
    for (const Enrolment& enrolment : enrolments)
        if (enrolment.covers(on)) students.insert(enrolment.student_id);
    return students;
}

std::optional<Fraction> share(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return std::nullopt;
    const std::int64_t common = std::gcd(part, whole);
    return Fraction{.num = part / common, .den = whole / common};
}

}  // namespace

int hours_of_pairs(int pairs) {
    constexpr int hours_of_pair = 2;
    return pairs * hours_of_pair;
}

int missed_without_reason(std::span<const AttendanceStatus> of_month) {
    return static_cast<int>(std::count(of_month.begin(), of_month.end(), AttendanceStatus::absent));
}

int systematic_percent_on(std::span<const PolicyValue> set, Date on) {
    return policy_number_on(set, "absence.systematic_percent", on)
        .value_or(systematic_absence_percent);
}

bool is_systematic_absence(int lessons_of_month, int missed_without_reason, int from_percent) {
    return lessons_of_month > 0 && missed_without_reason * 100 >= lessons_of_month * from_percent;
}

int student_count(std::span<const Enrolment> enrolments, Date on) {
    return static_cast<int>(students_on(enrolments, on).size());
}

std::optional<Fraction> occupancy(int capacity, std::span<const Enrolment> enrolments, Date on) {
    return share(student_count(enrolments, on), capacity);
}

std::optional<Fraction> retained_share(std::span<const Enrolment> enrolments, Date starts_on,
                                       Date ends_on) {
    const auto at_start = students_on(enrolments, starts_on);
    const auto at_end = students_on(enrolments, ends_on);
    const auto kept =
        std::count_if(at_start.begin(), at_start.end(),
                      [&](const StudentId& student) { return at_end.contains(student); });
    return share(kept, static_cast<std::int64_t>(at_start.size()));
}

}  // namespace letopis
