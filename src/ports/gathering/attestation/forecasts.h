#pragma once
// Forecasts of a course (прогнозы курса, SVC-12, ASM-07): every student of its list in the period
// that runs, or in one that is asked for. From what stands; nothing is written.

#include <optional>
#include <string>
#include <vector>

#include "domain/finals/forecasts/student_forecast.h"
#include "ports/reader.h"

namespace letopis {

/// Строка прогноза: of one student in one course.
struct ForecastLine {
    StudentId student_id;
    std::string student;  ///< "Иванов Иван"
    std::string result;   ///< What is confirmed already: "4"; "" while nothing is.
    /// Why nothing is forecast: "отсрочка до 30.11.2026", "освобождение от предмета", …; "" where
    /// it is.
    std::string note;
    StudentForecast forecast;
    EntryIndex last_entry = -1;      ///< The last mark or absence behind it.
    std::optional<Instant> last_at;  ///< When it was recorded.
    bool operator==(const ForecastLine&) const = default;

    /// Nothing was confirmed, and the forecast is a failure or «н/а».
    bool is_in_danger() const { return result.empty() && ForecastRisk::failing <= forecast.risk; }
};
LETOPIS_DESCRIBE(ForecastLine, student_id, student, result, note, forecast)

struct CourseForecasts {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    std::string teachers;
    PeriodId period_id;
    std::string period_title;
    Date starts_on;
    Date ends_on;
    bool is_warned = false;     ///< Families are warned today (period.notify_risk) …
    Date warned_from;           ///< … from this day on.
    std::string minimum_words;  ///< minimum_told.
    std::string coming;  ///< "Контрольная работа 12.10.2026"; "" where none is announced.
    /// Накопляемость (e.5): marks over students × held lessons, in hundredths; nothing without.
    std::optional<int> accumulation_hundredths;
    int accumulation_target = 20;
    /// Control works that were held and left no mark at all: "12.10.2026".
    std::vector<std::string> works_without_marks;
    std::vector<ForecastLine> lines;  ///< By the list.
    bool operator==(const CourseForecasts&) const = default;
};
LETOPIS_DESCRIBE(CourseForecasts, course_id, subject_title, study_group_title, teachers, period_id,
                 period_title, starts_on, ends_on, is_warned, warned_from, minimum_words, coming,
                 accumulation_hundredths, accumulation_target, works_without_marks, lines)

/// Whether courses are looked at on any day, or on those of which families are warned
/// (period.notify_risk).
enum class ForecastDays { all, warned };

/// Which period, and of whom.
struct ForecastSearch {
    std::optional<PeriodId> period_id{};    ///< Else that of today.
    std::optional<StudentId> student_id{};  ///< Else everybody on the list.
    PageReasons reasons = PageReasons::told;
    ForecastDays days = ForecastDays::all;
};

/// Nothing where no period runs today, of a course without marks or without results of periods, and
/// of whoever is not on its list. Of one student there is no accumulation.
/// Refuses `not_found` for a period that is not of the course.
Result<std::optional<CourseForecasts>> forecasts_of_course(Reader& reader, const CourseTitle& title,
                                                           const ForecastSearch& search,
                                                           Instant now);

/// The class's courses and its subgroups', by the curriculum, in the periods that run today; of
/// students of the class alone.
Result<std::vector<CourseForecasts>> forecasts_of_class(Reader& reader, const StudyGroup& group,
                                                        const ForecastSearch& search, Instant now);

}  // namespace letopis
