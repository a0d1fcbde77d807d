#include "domain/attendance/indicators.h"

#include <numeric>

#include "base/check.h"
#include "domain/marks/means.h"

namespace letopis {

bool is_missed_day(int lessons, int missed, MissedDayPolicy policy) {
    constexpr int many = 3;
    if (policy == MissedDayPolicy::three_lessons) return missed >= many;
    return lessons > 0 && missed == lessons;
}

Fraction attended_share(std::int64_t student_lessons, std::int64_t absences) {
    LETOPIS_CHECK(student_lessons > 0, "a share needs lessons");
    LETOPIS_CHECK(0 <= absences && absences <= student_lessons, "absences are among the lessons");
    const std::int64_t attended = student_lessons - absences;
    const std::int64_t common = std::gcd(attended, student_lessons);
    return {.num = attended / common, .den = student_lessons / common};
}

std::string percent_text(const Fraction& share) {
    return mean_text({.num = share.num * 100, .den = share.den}) + " %";
}

}  // namespace letopis
