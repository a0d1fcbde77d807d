#pragma once
// open_care: how the students under somebody's care come to school (b.1, PSY_SOCIAL: «attendance of
// students under care»). That an absence had a valid reason is told, which one is not: «б» speaks
// of health (SEC-03).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// A day on which he missed something or was late.
struct CareDay {
    Date on;
    int lessons = 0;  ///< He was to be at.
    int missed = 0;
    int without_reason = 0;
    int late = 0;
    bool operator==(const CareDay&) const = default;
};
LETOPIS_DESCRIBE(CareDay, on, lessons, missed, without_reason, late)

/// Подопечный.
struct CareStudent {
    StudentId student_id;
    std::string name;
    std::string study_group_title;  ///< "" for who studies nowhere today.
    int lessons = 0;                ///< In the time that is shown …
    int missed = 0;
    int without_reason = 0;
    int late = 0;
    int long_days = 0;     ///< … with three lessons missed or more (ATT-03).
    std::string attended;  ///< "94,53 %"; "" where no lesson was held.
    std::vector<CareDay> days;
    bool operator==(const CareStudent&) const = default;
};
LETOPIS_DESCRIBE(CareStudent, student_id, name, study_group_title, lessons, missed, without_reason,
                 late, long_days, attended, days)

struct CareView {
    Date from;  ///< Four weeks, both days inclusive.
    Date to;
    Date today;
    std::vector<CareStudent> students;  ///< Most missed without a reason first.
    bool operator==(const CareView&) const = default;
};
LETOPIS_DESCRIBE(CareView, from, to, today, students)

/// The four weeks that end on `on`, or today. Refuses as the second lock (read_under_care);
/// `invalid_value` at `on` for a day to come.
Result<CareView> open_care(Reader& reader, const Standing& standing, std::optional<Date> on,
                           Instant now);

}  // namespace letopis
