#include "app/diary/news/open_news.h"

#include "app/diary/news/lesson_news.h"
#include "app/diary/news/study_news.h"
#include "ports/standing.h"

namespace letopis {

Result<OpenedNews> open_news(Reader& reader, const Standing& standing, StudentId student_id,
                             Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    LETOPIS_TRY(stays, read_stays(reader, student_id));
    OpenedNews opened{.shown = {.student_id = student_id, .today = today, .lines = {}},
                      .until = moscow_instant(today.plus_days(1), TimeOfDay{})};
    std::vector<NewsLine>& lines = opened.shown.lines;
    KnownNames names{reader};
    LETOPIS_TRY(lessons, lessons_told(reader, names, stays, today));
    lines = news_of_changes(lessons, today);
    LETOPIS_TRY_DONE(add_absence_news(reader, names, student_id, now, opened));
    StudyNews study{reader, names, student_id, today};
    LETOPIS_TRY_DONE(study.add_results(lines));
    LETOPIS_TRY_DONE(study.add_comments(lines));
    LETOPIS_TRY_DONE(study.add_absence_limits(lines));
    LETOPIS_TRY_DONE(study.add_forecasts(lines, now));
    put_in_order(lines);
    return opened;
}

}  // namespace letopis
