#include "http/rooms/news/news_routes.h"

#include "app/diary/news/open_news.h"

namespace letopis::http {
namespace {

/// What is told, and the groups whose lessons may be in it.
struct NewsRead {
    OpenedNews opened;
    std::vector<StudyGroupId> groups;
};

}  // namespace

Result<Kept<StudentNews>> show_news(Call& call, const StudentPlace& place) {
    LETOPIS_TRY_DONE(call.check_student(Action::read_diary, place.student_id));
    const ReplyKey key{
        .thing = {.id = place.student_id.bytes()}, .kind = ReplyKind::diary_news, .detail = {}};
    LETOPIS_TRY(response, call.keep_as(
                              key,
                              [&](Reader& reader) -> Result<NewsRead> {
                                  LETOPIS_TRY(opened, open_news(reader, call.standing(),
                                                                place.student_id, call.now()));
                                  NewsRead read{.opened = std::move(opened), .groups = {}};
                                  LETOPIS_TRY(enrolments, reader.enrolments_of(place.student_id));
                                  for (const Enrolment& one : enrolments)
                                      read.groups.push_back(one.study_group_id);
                                  return read;
                              },
                              [&](const NewsRead& read, Watch& watch) {
                                  watch.add(whole_school).add(place.student_id).add(read.groups);
                                  watch.until(read.opened.until);
                              },
                              [](const NewsRead& read) -> Result<KeptReply> {
                                  return kept_json(write_json(read.opened.shown));
                              }));
    return Kept<StudentNews>{std::move(response)};
}

}  // namespace letopis::http
