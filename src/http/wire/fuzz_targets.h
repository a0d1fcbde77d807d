#pragma once
// What must hold for any bytes as a request's JSON. The fuzzer and the smoke run in the ordinary
// tests call the same function.

#include "base/bytes.h"
#include "base/check.h"
#include "base/text.h"
#include "http/wire/outcomes.h"
#include "http/wire/read_json.h"
#include "http/wire/write_json.h"

namespace letopis::http {

/// What is understood is written and read the same; what is not is refused in one way.
template <Described Body>
void fuzz_body(ByteView bytes) {
    const auto body = read_json<Body>(as_text(bytes));
    if (!body) {
        LETOPIS_CHECK(body.error().is(RefusalCode::malformed_request), "it refuses in one way");
        LETOPIS_CHECK(is_clean_text(body.error().message()), "a refusal can be shown");
        return;
    }
    const std::string json = write_json(*body);
    const auto again = read_json<Body>(json);
    LETOPIS_CHECK(again && write_json(*again) == json, "a body is written as it is read");
}

inline void fuzz_json(ByteView bytes) {
    fuzz_body<RecordCells>(bytes);
    fuzz_body<LessonCommand>(bytes);
    fuzz_body<CouncilCommand>(bytes);
}

}  // namespace letopis::http
