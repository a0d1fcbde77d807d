#include "ports/writer.h"

#include <future>

namespace letopis {

Result<Receipt> Writer::append(Command command) {
    std::promise<Result<Receipt>> promise;
    auto answer = promise.get_future();
    submit(std::move(command),
           [&](Result<Receipt> receipt) { promise.set_value(std::move(receipt)); });
    return answer.get();
}

}  // namespace letopis
