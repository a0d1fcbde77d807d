#include "http/rooms/diary_routes.h"

#include "app/diary/open_diary.h"
#include "app/diary/open_marks.h"
#include "crypto/hash.h"
#include "http/rooms/pages_routes.h"
#include "http/rooms/session_routes.h"
#include "http/site.h"

namespace letopis::http {
namespace {

IdBytes detail_of(Week week) {
    IdBytes detail{};
    const std::int32_t number = week.monday.number();
    std::memcpy(detail.data(), &number, sizeof number);
    return detail;
}

/// What is shown of a student, and the groups whose lessons may be in it.
template <class Shown>
struct StudentRead {
    Shown shown;
    std::vector<StudyGroupId> groups;
};
using WeekRead = StudentRead<DiaryWeek>;
using MarksRead = StudentRead<DiaryMarks>;

template <class Shown>
Result<StudentRead<Shown>> with_groups(Reader& reader, Shown shown) {
    LETOPIS_TRY(enrolments, reader.enrolments_of(shown.student_id));
    StudentRead<Shown> read{.shown = std::move(shown), .groups = {}};
    for (const Enrolment& enrolment : enrolments) read.groups.push_back(enrolment.study_group_id);
    return read;
}

auto read_week(Call& call, StudentId student_id, Week week) {
    return [&call, student_id, week](Reader& reader) -> Result<WeekRead> {
        LETOPIS_TRY(diary, open_diary(reader, call.standing(), student_id, week, call.now()));
        return with_groups(reader, std::move(diary));
    };
}

/// Marks touch the student himself, lessons his groups: a mark of another makes nobody's week old.
template <class Shown>
void watch_student(const StudentRead<Shown>& read, Watch& watch) {
    watch.add(whole_school).add(read.shown.student_id).add(read.groups);
}

/// A lesson's topic and homework appear when it begins, its state changes when it ends.
void watch_week(const WeekRead& read, Instant now, Watch& watch) {
    watch_student(read, watch);
    for (const DiaryDay& day : read.shown.days) {
        for (const DiaryLesson& lesson : day.lessons) {
            for (const TimeOfDay time : {lesson.starts_at, lesson.ends_at}) {
                const Instant at = moscow_instant(day.on, time);
                if (at > now) watch.until(at);
            }
        }
    }
}

std::optional<StudentId> first_student(const Standing& standing) {
    if (standing.has(Role::student)) return standing.person_id;
    if (!standing.children.empty()) return standing.children.front();
    return std::nullopt;
}

/// A page differs by family: the session stands in it.
ReplyKey page_key(Call& call, StudentId student_id, Week week) {
    const Hash hash = sha256(detail_of(week), call.session().token_hash);
    IdBytes detail{};
    std::copy_n(hash.begin(), detail.size(), detail.begin());
    return {.thing = {.id = student_id.bytes()}, .kind = ReplyKind::diary_page, .detail = detail};
}

Result<KeptReply> render_page(Call& call, const DiaryWeek& week) {
    const Pages& pages = call.site().pages;
    auto page = pages.page_template("diary.html");
    if (!page) return RefusalCode::unknown_route;
    LETOPIS_TRY(view, view_session(call.context(), call.session(), call.now()));
    page->pour("diary", write_json(week)).pour("session", write_json(view));
    return kept_page(page->take(), pages.page_fields("diary.html"), pages.page_head("diary.html"));
}

}  // namespace

Result<Kept<DiaryWeek>> show_diary(Call& call, const DiaryPlace& place) {
    LETOPIS_TRY_DONE(call.check_student(Action::read_diary, place.student_id));
    const Week week = place.week.value_or(Week::of(call.today()));
    const ReplyKey key{.thing = {.id = place.student_id.bytes()},
                       .kind = ReplyKind::diary_week,
                       .detail = detail_of(week)};
    LETOPIS_TRY(response, call.keep_as(
                              key, read_week(call, place.student_id, week),
                              [&](const WeekRead& read, Watch& watch) {
                                  watch_week(read, call.now(), watch);
                              },
                              [](const WeekRead& read) -> Result<KeptReply> {
                                  return kept_json(write_json(read.shown));
                              }));
    return Kept<DiaryWeek>{std::move(response)};
}

Result<Kept<DiaryMarks>> show_marks(Call& call, const MarksPlace& place) {
    LETOPIS_TRY_DONE(call.check_student(Action::read_diary, place.student_id));
    const PeriodId period_id = place.period_id.value_or(PeriodId{});
    const ReplyKey key{.thing = {.id = place.student_id.bytes()},
                       .kind = ReplyKind::diary_marks,
                       .detail = period_id.bytes()};
    LETOPIS_TRY(response,
                call.keep_as(
                    key,
                    [&](Reader& reader) -> Result<MarksRead> {
                        LETOPIS_TRY(marks, open_marks(reader, call.standing(), place.student_id,
                                                      place.period_id, call.now()));
                        return with_groups(reader, std::move(marks));
                    },
                    [](const MarksRead& read, Watch& watch) { watch_student(read, watch); },
                    [](const MarksRead& read) -> Result<KeptReply> {
                        return kept_json(write_json(read.shown));
                    }));
    return Kept<DiaryMarks>{std::move(response)};
}

Result<Response> show_diary_page(Call& call, const FamilyPlace& place) {
    LETOPIS_TRY(session, call.find_session());
    if (!session) return to_sign_in(call);
    LETOPIS_TRY(standing, call.find_standing());
    const auto student_id = place.student_id ? place.student_id : first_student(*standing);
    if (!student_id) return page_file(call, "diary.html");
    LETOPIS_TRY_DONE(call.check_student(Action::read_diary, *student_id));
    const Week week = place.week.value_or(Week::of(call.today()));
    return call.keep_as(
        page_key(call, *student_id, week), read_week(call, *student_id, week),
        [&](const WeekRead& read, Watch& watch) {
            watch_week(read, call.now(), watch);
            watch.add(standing->person_id).add(standing->children);
        },
        [&](const WeekRead& read) { return render_page(call, read.shown); });
}

Result<Response> show_diary_page_at(Call& call, const FamilyPlaceAt& place) {
    return show_diary_page(call, {.student_id = place.student_id, .week = place.week});
}

}  // namespace letopis::http
