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

/// Everything a week shows. A lesson's topic and homework appear when it begins, its state changes
/// when it ends.
void watch_week(const DiaryWeek& week, const Target& target, Instant now, Watch& watch) {
    watch.add(whole_school).add(week.student_id).add(target.student_group_ids);
    for (const DiaryDay& day : week.days) {
        for (const DiaryLesson& lesson : day.lessons) {
            watch.add(lesson.course_id).add(lesson.lesson_id);
            for (const TimeOfDay time : {lesson.starts_at, lesson.ends_at}) {
                const Instant at = moscow_instant(day.on, time);
                if (at > now) watch.until(at);
            }
        }
    }
}

void watch_marks(const DiaryMarks& marks, const Target& target, Watch& watch) {
    watch.add(whole_school).add(marks.student_id).add(target.student_group_ids);
    for (const SubjectStanding& subject : marks.subjects) watch.add(subject.course_id);
}

auto read_week(Call& call, StudentId student_id, Week week) {
    return [&call, student_id, week](Reader& reader) {
        return open_diary(reader, call.standing(), student_id, week, call.now());
    };
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
    return kept_page(page->take(), pages.page_fields("diary.html"));
}

}  // namespace

Result<Kept<DiaryWeek>> show_diary(Call& call, const DiaryPlace& place) {
    LETOPIS_TRY_DONE(call.check_student(Action::read_diary, place.student_id));
    const Target& target = call.target();
    const Week week = place.week.value_or(Week::of(call.today()));
    return call.keep<DiaryWeek>({.thing = {.id = place.student_id.bytes()},
                                 .kind = ReplyKind::diary_week,
                                 .detail = detail_of(week)},
                                read_week(call, place.student_id, week),
                                [&](const DiaryWeek& reply, Watch& watch) {
                                    watch_week(reply, target, call.now(), watch);
                                });
}

Result<Kept<DiaryMarks>> show_marks(Call& call, const MarksPlace& place) {
    LETOPIS_TRY_DONE(call.check_student(Action::read_diary, place.student_id));
    const Target& target = call.target();
    return call.keep<DiaryMarks>(
        {.thing = {.id = place.student_id.bytes()},
         .kind = ReplyKind::diary_marks,
         .detail = place.period_id.value_or(PeriodId{}).bytes()},
        [&](Reader& reader) {
            return open_marks(reader, call.standing(), place.student_id, place.period_id,
                              call.now());
        },
        [&](const DiaryMarks& reply, Watch& watch) { watch_marks(reply, target, watch); });
}

Result<Response> show_diary_page(Call& call, const FamilyPlace& place) {
    if (!call.find_session()) return to_sign_in(call);
    LETOPIS_TRY(standing, call.find_standing());
    const auto student_id = place.student_id ? place.student_id : first_student(*standing);
    if (!student_id) return page_file(call, "diary.html");
    LETOPIS_TRY_DONE(call.check_student(Action::read_diary, *student_id));
    const Target& target = call.target();
    const Week week = place.week.value_or(Week::of(call.today()));
    return call.keep_as<DiaryWeek>(
        page_key(call, *student_id, week), read_week(call, *student_id, week),
        [&](const DiaryWeek& reply, Watch& watch) {
            watch_week(reply, target, call.now(), watch);
            watch.add(standing->children);
        },
        [&](const DiaryWeek& reply) { return render_page(call, reply); });
}

Result<Response> show_diary_page_at(Call& call, const FamilyPlaceAt& place) {
    return show_diary_page(call, {.student_id = place.student_id, .week = place.week});
}

}  // namespace letopis::http
