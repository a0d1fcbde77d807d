#pragma once
// News of a student's studies, of the last days_of_news: results of periods and of the year,
// comments of teachers, half of the limit of absences (ASM-08).

#include "domain/diary/news.h"
#include "ports/gathering/known_names.h"

namespace letopis {

class StudyNews {
public:
    StudyNews(Reader& reader, KnownNames& names, StudentId student_id, Date today)
        : reader_{reader}, names_{names}, student_id_{student_id}, today_{today} {}

    /// Those of one period are one line, as new as the last of them.
    Result<Done> add_results(std::vector<NewsLine>& lines);
    Result<Done> add_comments(std::vector<NewsLine>& lines);
    /// As new as the last absence from the course; in words as the diary has them.
    Result<Done> add_absence_limits(std::vector<NewsLine>& lines);
    /// Fourteen days before the end of a period, or as the local act says: «2» and «н/а» that are
    /// forecast (f.2, period.notify_risk); all subjects of a period in one line, as new as the last
    /// mark or absence behind them.
    Result<Done> add_forecasts(std::vector<NewsLine>& lines, Instant now);

private:
    Date first_day() const { return today_.plus_days(-days_of_news); }
    bool is_new(Instant at) const { return first_day() <= moscow_date(at); }
    Result<std::string> period_title(const Course& course, PeriodId period_id);

    Reader& reader_;
    KnownNames& names_;
    StudentId student_id_;
    Date today_;
};

}  // namespace letopis
