#include "load/marks_check.h"

namespace letopis::load {
namespace {

constexpr int rounds = 10;
constexpr std::size_t connections = 32;

}  // namespace

bool tells_of(std::string_view history, const AcknowledgedMark& mark) {
    const std::string entry = R"("entry_index":)" + std::to_string(mark.entry_index) + ',';
    const auto at = history.find(entry);
    if (at == std::string_view::npos || history.find(entry, at + 1) != std::string_view::npos)
        return false;
    static constexpr std::string_view recorded = R"("kind":"recorded")";
    const auto first = history.find(recorded);
    if (first == std::string_view::npos) return false;
    if (history.find(recorded, first + 1) != std::string_view::npos) return false;
    const auto row = history.substr(at, history.find('}', at) - at);
    return row.find(std::string{R"("text":")"} + mark.mark + '"') != std::string_view::npos &&
           row.find(recorded) != std::string_view::npos;
}

void MarksCheck::write(std::size_t index, std::string& request) {
    const AcknowledgedMark& mark = marks_[index];
    const CastCourse& course = cast_.courses[mark.course];
    request.assign("GET /api/v1/lessons/").append(course.lessons[mark.lesson].lesson_id);
    request.append("/students/");
    request.append(cast_.classes[course.class_index].student_ids[mark.student]);
    request.append("/history HTTP/1.1\r\nHost: letopis.example\r\nCookie: letopis_session=");
    request.append(cast_.teachers[course.teacher_index].pass.token).append("\r\n\r\n");
}

Verdict MarksCheck::judge(std::size_t index, const Answer& answer) {
    if (answer.status == 0 || answer.status == 503) {
        unanswered_.push_back(marks_[index]);
        return Verdict::shed;
    }
    return answer.status == 200 && tells_of(answer.body, marks_[index]) ? Verdict::good
                                                                        : Verdict::wrong;
}

MarksRead read_again(const Cast& cast, const std::vector<AcknowledgedMark>& marks,
                     const Target& target, double per_second) {
    MarksRead read{.acknowledged = marks.size()};
    std::vector<AcknowledgedMark> left = marks;
    for (int round = 0; round < rounds && !left.empty(); ++round) {
        MarksCheck check{cast, std::move(left), per_second};
        RunResult result = run(check, target, {.connections = connections});
        read.found += result.kinds.at(0).good;
        read.complaints.insert(read.complaints.end(), result.complaints.begin(),
                               result.complaints.end());
        left = check.take_unanswered();
    }
    return read;
}

}  // namespace letopis::load
