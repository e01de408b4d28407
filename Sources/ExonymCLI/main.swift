print("exonym")
