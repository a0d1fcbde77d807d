#include "ports/testing/tested_school.h"

#include <future>

namespace letopis::testing {

std::vector<Result<Receipt>> SchoolUnderTest::append_together(std::vector<Command> commands) {
    std::vector<std::promise<Result<Receipt>>> promises(commands.size());
    for (std::size_t i = 0; i < commands.size(); ++i)
        writer().submit(std::move(commands[i]), [&promise = promises[i]](Result<Receipt> answer) {
            promise.set_value(std::move(answer));
        });
    std::vector<Result<Receipt>> answers;
    answers.reserve(promises.size());
    for (auto& promise : promises) answers.push_back(promise.get_future().get());
    return answers;
}

}  // namespace letopis::testing
