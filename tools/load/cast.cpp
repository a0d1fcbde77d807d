#include "load/cast.h"

#include <charconv>

namespace letopis::load {
namespace {

using Tokens = std::vector<std::string_view>;

Tokens split(std::string_view text, char by) {
    Tokens tokens;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(by, at), text.size());
        if (end > at) tokens.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return tokens;
}

bool read_number(std::string_view text, std::size_t& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size();
}

Pass pass_of(const Tokens& tokens) { return {std::string{tokens[1]}, std::string{tokens[2]}}; }

class CastReader {
public:
    /// False for a line that is not as cast.h says.
    bool take(std::string_view line) {
        const Tokens tokens = split(line, ' ');
        if (tokens.size() < 2) return tokens.empty();
        const std::string_view what = tokens[0];
        if (what == "class") return add_class(tokens);
        if (what == "course") return add_course(tokens);
        if (what == "period") return period_id_ = tokens[1], true;
        if (tokens.size() < 3) return false;
        if (what == "teacher") return cast.teachers.push_back({pass_of(tokens), {}}), true;
        if (what == "family" && tokens.size() == 4)
            return cast.families.push_back({pass_of(tokens), std::string{tokens[3]}}), true;
        return what == "deputy" && tokens.size() == 5 && add_deputy(tokens);
    }

    Cast cast;

private:
    bool add_class(const Tokens& tokens) {
        CastClass& added = cast.classes.emplace_back();
        added.study_group_id = tokens[1];
        added.student_ids.assign(tokens.begin() + 2, tokens.end());
        return true;
    }
    bool add_deputy(const Tokens& tokens) {
        CastDeputy& added = cast.deputies.emplace_back();
        added.pass = pass_of(tokens);
        return read_number(tokens[3], added.first_class) &&
               read_number(tokens[4], added.last_class) && added.first_class <= added.last_class &&
               added.last_class < cast.classes.size();
    }
    bool add_course(const Tokens& tokens) {
        if (tokens.size() < 3 || cast.teachers.empty()) return false;
        CastCourse added{.course_id = std::string{tokens[1]}, .period_id = period_id_};
        added.teacher_index = cast.teachers.size() - 1;
        if (!read_number(tokens[2], added.class_index)) return false;
        if (added.class_index >= cast.classes.size()) return false;
        for (auto token = tokens.begin() + 3; token != tokens.end(); ++token) {
            const auto colon = token->find(':');
            CastLesson lesson{.lesson_id = std::string{token->substr(0, colon)}};
            if (colon == std::string_view::npos) return false;
            if (!read_number(token->substr(colon + 1), lesson.lesson_no)) return false;
            added.lessons.push_back(std::move(lesson));
        }
        cast.teachers.back().courses.push_back(cast.courses.size());
        cast.courses.push_back(std::move(added));
        return true;
    }

    std::string period_id_;
};

void add_pass(std::string& out, std::string_view what, const Pass& pass) {
    out.append(what).append(" ").append(pass.token).append(" ").append(pass.csrf);
}

void add_teacher(std::string& out, const Cast& cast, const CastTeacher& teacher) {
    add_pass(out, "teacher", teacher.pass);
    out += '\n';
    for (const std::size_t index : teacher.courses) {
        const CastCourse& course = cast.courses[index];
        if (!course.period_id.empty()) out.append("period ").append(course.period_id).append("\n");
        out.append("course ").append(course.course_id).append(" ");
        out += std::to_string(course.class_index);
        for (const CastLesson& lesson : course.lessons)
            out.append(" ")
                .append(lesson.lesson_id)
                .append(":")
                .append(std::to_string(lesson.lesson_no));
        out += '\n';
    }
}

}  // namespace

Result<Cast> parse_cast(std::string_view text) {
    CastReader reader;
    std::size_t number = 0;
    for (const auto line : split(text, '\n')) {
        ++number;
        if (!reader.take(line))
            return Refusal{.code = RefusalCode::malformed_request,
                           .detail = "Строка " + std::to_string(number) +
                                     " действующих лиц не читается: создайте город заново."};
    }
    return std::move(reader.cast);
}

std::string cast_text(const Cast& cast) {
    std::string out;
    for (const CastClass& one : cast.classes) {
        out.append("class ").append(one.study_group_id);
        for (const std::string& student_id : one.student_ids) out.append(" ").append(student_id);
        out += '\n';
    }
    for (const CastTeacher& teacher : cast.teachers) add_teacher(out, cast, teacher);
    for (const CastDeputy& deputy : cast.deputies) {
        add_pass(out, "deputy", deputy.pass);
        out.append(" ").append(std::to_string(deputy.first_class)).append(" ");
        out.append(std::to_string(deputy.last_class)).append("\n");
    }
    for (const CastFamily& family : cast.families) {
        add_pass(out, "family", family.pass);
        out.append(" ").append(family.student_id).append("\n");
    }
    return out;
}

}  // namespace letopis::load
