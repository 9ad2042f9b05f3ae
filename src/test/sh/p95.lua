-- What wrk tells the comparison of answer times in the end: the 95th percentile in milliseconds, and what went wrong.
done = function(summary, latency, requests)
  local errors = summary.errors
  local lost = errors.connect + errors.read + errors.write + errors.timeout
  io.write(string.format("p95 %.3f answers %d refused %d lost %d\n",
    latency:percentile(95) / 1000, summary.requests, errors.status, lost))
end
