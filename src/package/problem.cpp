#include "package/problem.h"

#include "base/limits.h"

namespace letopis {

std::string problem_text(const Problem& problem) {
    std::string text = problem.path.empty() ? "контейнер" : problem.path;
    if (problem.file_offset) text += ", байт " + std::to_string(*problem.file_offset);
    if (problem.offset && problem.file_offset)
        text += " (байт " + std::to_string(*problem.offset) + " контейнера)";
    else if (problem.offset)
        text += ", байт " + std::to_string(*problem.offset) + " контейнера";
    return text + ": " + problem.what;
}

void VerifyReport::add(Problem problem) {
    if (problems.size() < limits::package_problems)
        problems.push_back(std::move(problem));
    else
        ++unlisted_problem_count;
}

void VerifyReport::add(std::vector<Problem> more) {
    for (Problem& problem : more) add(std::move(problem));
}

}  // namespace letopis
