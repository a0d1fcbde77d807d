#include "load/city_script.h"

#include <charconv>

#include "base/id.h"

namespace letopis::load {
namespace {

constexpr std::string_view api = "/api/v1";

/// The number after `name` in a JSON text; -1 where it is not.
std::int64_t number_after(std::string_view json, std::string_view name) {
    const auto at = json.find(name);
    std::int64_t number = -1;
    if (at == std::string_view::npos) return number;
    const char* const begin = json.data() + at + name.size();
    std::from_chars(begin, json.data() + json.size(), number);
    return number;
}

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

std::string_view method_of(Ask ask) {
    if (ask == Ask::mark) return "POST ";
    return ask == Ask::topic || ask == Ask::period_mark ? "PUT " : "GET ";
}

}  // namespace

char mark_for(std::uint32_t lesson, std::uint32_t student) {
    return static_cast<char>('3' + (lesson * 7 + student) % 3);
}

CityScript::CityScript(const Cast& cast, const Visits& visits, const Clock& clock,
                       RandomSource& random)
    : cast_{cast},
      visits_{visits},
      clock_{clock},
      random_{random},
      last_week_{Week::of(moscow_date(clock.now()).plus_days(-7)).text()},
      etags_(cast.families.size()) {}

const Pass& CityScript::pass_of(const Call& call) const {
    if (call.actor == Actor::family) return cast_.families[call.person].pass;
    if (call.actor == Actor::teacher) return cast_.teachers[call.person].pass;
    return cast_.deputies[call.person].pass;
}

/// A deputy looks at the first course of his class that the cast knows: all of them are as big.
const CastCourse& CityScript::course_of(const Call& call) const {
    if (call.actor != Actor::deputy) return cast_.courses[call.course];
    const std::size_t teacher = call.course % cast_.teachers.size();
    for (const CastCourse& course : cast_.courses)
        if (course.class_index == call.course) return course;
    return cast_.courses[cast_.teachers[teacher].courses.at(0)];
}

std::string CityScript::path_of(const Call& call) const {
    const std::string base{api};
    const auto student = [&] { return cast_.families[call.person].student_id; };
    switch (call.ask) {
        case Ask::session:
            return base + "/session";
        case Ask::diary_page:
            return "/d?student_id=" + student();
        case Ask::diary:
        case Ask::diary_again:
            return base + "/students/" + student() + "/diary";
        case Ask::last_week:
            return base + "/students/" + student() + "/diary?week=" + last_week_;
        case Ask::student_marks:
            return base + "/students/" + student() + "/marks";
        case Ask::day:
            return base + "/day";
        case Ask::courses:
            return base + "/courses";
        case Ask::journal:
        case Ask::journal_again:
            return base + "/courses/" + course_of(call).course_id + "/journal";
        case Ask::mark:
            return base + "/cells";
        case Ask::topic:
            return base + "/lessons/" + course_of(call).lessons[call.lesson].lesson_id + "/record";
        case Ask::period_mark:
            return base + "/period-marks";
        case Ask::course_closing:
            return base + "/courses/" + course_of(call).course_id + "/closing";
        case Ask::class_closing:
            return base + "/study-groups/" + cast_.classes[call.course].study_group_id + "/closing";
        case Ask::school_closing:
            return base + "/closing";
        case Ask::history:
            break;
    }
    return base;
}

std::string CityScript::body_of(const Call& call) {
    const std::string id = CommandId::make(clock_.now(), random_).text();
    if (call.ask == Ask::topic)
        return R"({"command_id":")" + id +
               R"(","base_version":-1,"topic":"Повторение","homework":)" + R"("§ 12, № 5"})";
    const CastCourse& course = course_of(call);
    const std::string& student = cast_.classes[course.class_index].student_ids[call.student];
    if (call.ask == Ask::period_mark)
        return R"({"commands":[{"command_id":")" + id + R"(","course_id":")" + course.course_id +
               R"(","student_id":")" + student + R"(","period_id":")" + course.period_id +
               R"(","value":"four","reason":"по решению учителя","base_version":-1}]})";
    std::string body = R"({"commands":[{"command_id":")" + id + R"(","lesson_id":")" +
                       course.lessons[call.lesson].lesson_id + R"(","student_id":")" + student +
                       R"(","work_no":1,"text":")";
    body += mark_for(call.lesson, call.student);
    return body + R"(","base_version":-1,"reason_code":"none","reason":""}]})";
}

void CityScript::write(std::size_t index, std::string& request) {
    const Call& call = visits_.calls[index];
    const Pass& pass = pass_of(call);
    request.assign(method_of(call.ask)).append(path_of(call));
    request.append(
        " HTTP/1.1\r\nHost: letopis.example\r\nAccept-Encoding: gzip\r\nCookie: letopis_session=");
    request.append(pass.token).append("\r\n");
    if (is_command(call.ask)) {
        const std::string body = body_of(call);
        request.append("X-Letopis-CSRF: ").append(pass.csrf);
        request.append("\r\nContent-Type: application/json\r\nContent-Length: ");
        request.append(std::to_string(body.size())).append("\r\n\r\n").append(body);
        return;
    }
    if (call.ask == Ask::diary_again && !etags_[call.person].empty())
        request.append("If-None-Match: ").append(etags_[call.person]).append("\r\n");
    request.append("\r\n");
}

std::string CityScript::proof_of(const Call& call) const {
    switch (call.ask) {
        case Ask::session:
            return R"("csrf_token":")" + pass_of(call).csrf;
        case Ask::diary_page:
        case Ask::diary:
        case Ask::diary_again:
        case Ask::last_week:
        case Ask::student_marks:
            return R"("student_id":")" + cast_.families[call.person].student_id;
        case Ask::day:
            return R"("lessons":[)";
        case Ask::courses:
            return R"("school_years":[)";
        case Ask::school_closing:
            return R"("classes":[)";
        case Ask::journal:
        case Ask::journal_again:
        case Ask::course_closing:
            return course_of(call).course_id;
        case Ask::class_closing:
            return cast_.classes[call.course].study_group_id;
        default:
            return "{";
    }
}

bool CityScript::judge_command(const Call& call, const Answer& answer) {
    if (answer.status != 200 || !has(answer.body, R"("outcome":"recorded")")) return false;
    if (call.ask != Ask::mark) return true;
    const auto entry_index = number_after(answer.body, R"("entry_index":)");
    const char mark = mark_for(call.lesson, call.student);
    acknowledged_.push_back({call.course, call.lesson, call.student, mark, entry_index});
    return entry_index >= 0 && has(answer.body, std::string{R"("text":")"} + mark + '"');
}

Verdict CityScript::judge(std::size_t index, const Answer& answer) {
    const Call& call = visits_.calls[index];
    if (answer.status == 503) return Verdict::shed;
    if (is_command(call.ask))
        return judge_command(call, answer)            ? Verdict::good
               : has(answer.body, R"("code":"busy")") ? Verdict::shed
                                                      : Verdict::wrong;
    const bool asked_again = call.ask == Ask::diary_again && !etags_[call.person].empty();
    if (answer.status == 304) return asked_again ? Verdict::good : Verdict::wrong;
    if (answer.status != 200 || !has(answer.body, proof_of(call))) return Verdict::wrong;
    if (call.ask == Ask::diary || call.ask == Ask::diary_again)
        etags_[call.person] = field_of(answer.head, "ETag");
    return Verdict::good;
}

}  // namespace letopis::load
