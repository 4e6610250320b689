-- Sends the requests of a file one after the other, and reports in one line.
-- The file: for each request a line with its length in bytes, then the request.

local requests = {}
local at = 0

function init()
   local file = assert(io.open(os.getenv("SEKISHO_BENCH_REQUESTS"), "rb"))
   while true do
      local length = file:read("*n")
      if not length then break end
      file:read(1)
      requests[#requests + 1] = file:read(length)
   end
   file:close()
end

function request()
   at = at + 1
   if at > #requests then at = 1 end
   return requests[at]
end

function done(summary, latency)
   local errors = summary.errors
   print(string.format("RESULT %d %d %d %d %d", summary.requests, summary.duration,
      latency:percentile(99), errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
