#pragma once
// An answer that was made on a worker.

#include <memory>
#include <utility>

#include "http/routes/later.h"

namespace letopis::http {

/// Keeps the promise with it. The connection's thread takes it as it is: a file is not copied.
inline void keep_with(const Pledge& pledge, Result<Response> made) {
    pledge.keep([made = std::make_shared<Result<Response>>(std::move(made))]() -> Response {
        if (!*made) return error_response(made->error());
        return std::move(*made).value();
    });
}

}  // namespace letopis::http
